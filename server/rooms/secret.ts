/**
 * Secrets that prove a right: a room's host key and a seat's resume key. 256 random bits need no slow hash; kept is only their
 * SHA-256, so that a stolen database opens no door.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** 32 random bytes in base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: its SHA-256 in base64url. */
export const hashSecret = (secret: string): string => digest(secret).toString('base64url');

/** Whether this is the secret of that hash, in a time that tells nothing about either. */
export function provesSecret(secret: string, hash: string): boolean {
  const expected = Buffer.from(hash, 'base64url');
  const actual = digest(secret);
  return expected.length === actual.length && timingSafeEqual(actual, expected);
}
