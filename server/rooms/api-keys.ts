/**
 * Keys by which programs make rooms and host them. Who holds a key is the holder `k:<id>` in the rooms that were made with it, and
 * knows of no others. Kept by persistence/ beside the rooms; one suite of contract tests holds every store to what is written here.
 * Times are milliseconds since 1970.
 */
import { randomBytes } from 'node:crypto';
import type { RoomId } from '#protocol/room';
import { hashSecret, newSecret } from './secret.ts';

export interface ApiKeyRecord {
  readonly id: string;
  /** What its operator calls it. */
  readonly name: string;
  readonly hash: string;
  readonly createdAt: number;
  /** Absent as long as it is good. */
  readonly revokedAt?: number;
}

/** A room that was made under an idempotency key, which gets the same room again. */
export interface RepeatableCreation {
  readonly apiKeyId: string;
  readonly key: string;
  /** Of what was asked for: the same key with another request is a mistake. */
  readonly requestHash: string;
  readonly roomId: RoomId;
  readonly createdAt: number;
}

export interface ApiKeyStore {
  add(key: ApiKeyRecord): Promise<void>;
  /** Every key there ever was, the earliest first. */
  all(): Promise<readonly ApiKeyRecord[]>;
  /** The key of this hash; undefined where there is none, or it was revoked. */
  find(hash: string): Promise<ApiKeyRecord | undefined>;
  /** False where no good key has this id. */
  revoke(id: string, at: number): Promise<boolean>;
  /** What was made under this idempotency key, not before `since`. */
  creation(apiKeyId: string, key: string, since: number): Promise<RepeatableCreation | undefined>;
  /** Stores it, and forgets all that are from before `since`. False where there is one under its key already. */
  keepCreation(creation: RepeatableCreation, since: number): Promise<boolean>;
}

/** How a key is written: so that whoever finds one knows what it is. */
export const API_KEY_PATTERN = /^pk_[A-Za-z0-9_-]{43}$/;

/** A new key. The secret returned here is the only copy. */
export function newApiKey(name: string, now: number): { readonly secret: string; readonly record: ApiKeyRecord } {
  const secret = `pk_${newSecret()}`;
  return { secret, record: { id: randomBytes(6).toString('hex'), name, hash: hashSecret(secret), createdAt: now } };
}

/** What rights of a key hang on: see `Visitor`. */
export const apiKeyHolder = (id: string): string => `k:${id}`;
