/**
 * Creations that may be asked for again (draft-ietf-httpapi-idempotency-key-header-07): an answer that was lost costs no second room. A
 * server that dies between making a room and noting it makes one that nobody knows of, and no more.
 */
import { createHmac } from 'node:crypto';
import { ok, type Result } from '#protocol/errors';
import type { RoomId } from '#protocol/room';
import type { ApiKeyStore } from '#server/rooms/api-keys';
import type { Clock } from '#server/rooms/clock';
import type { Outcome } from './operation.ts';

/** For how long a key stands for its room, in milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1_000;

export interface RepeatableRequest {
  readonly apiKeyId: string;
  readonly key: string;
  readonly requestHash: string;
}

/** As the draft has it, a string in quotes; bare, as most programs send it. */
export function parseIdempotencyKey(header: string): string | undefined {
  return /^"?([\x21\x23-\x5b\x5d-\x7e]{1,255})"?$/.exec(header)?.[1];
}

/**
 * What is kept of a request, to know it again. A body may hold a passcode: only who has the API key, which is not stored, can try
 * which one.
 */
export const hashRequest = (apiKey: string, body: unknown): string => createHmac('sha256', apiKey).update(JSON.stringify(body)).digest('base64url');

export function createRepeatable(keys: ApiKeyStore, clock: Clock) {
  const running = new Set<string>();

  /** @returns the room made now or before; `creation-in-progress`, `idempotency-key-reused`, or why it was not made */
  return async (request: RepeatableRequest, make: () => Promise<Result<RoomId>>): Promise<Outcome<RoomId>> => {
    const { apiKeyId, key, requestHash } = request;
    const name = `${apiKeyId} ${key}`;
    if (running.has(name)) return { ok: false, error: 'creation-in-progress' };
    running.add(name);
    try {
      const since = clock.now() - LIFETIME;
      const before = await keys.creation(apiKeyId, key, since);
      if (before) return before.requestHash === requestHash ? ok(before.roomId) : { ok: false, error: 'idempotency-key-reused' };
      const made = await make();
      if (!made.ok) return made;
      const kept = await keys.keepCreation({ ...request, roomId: made.value, createdAt: clock.now() }, since);
      // Another server on the same database was quicker: its room is the one.
      return kept ? made : { ok: false, error: 'creation-in-progress' };
    } finally {
      running.delete(name);
    }
  };
}
