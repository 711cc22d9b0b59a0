/**
 * Passcodes: short enough for people, and so hashed slowly (scrypt, RFC 7914) with a salt of their own. To compare takes the same
 * time whatever was typed, because every try is hashed whole.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { SettingsChange } from '#protocol/room-settings';
import type { PreparedChange } from './settings.ts';

/** 32 MiB and some 80 ms of a core a try. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const HASH_BYTES = 32;

/** A change whose passcode has become a hash. One of nothing but spaces is none. */
export async function prepareChange({ passcode, ...change }: SettingsChange): Promise<PreparedChange> {
  if (passcode === undefined) return change;
  return { ...change, passcodeHash: passcode === null || passcode.trim() === '' ? null : await hashPasscode(passcode) };
}

/** What is stored: salt and hash in base64url, with a dot between them. */
export async function hashPasscode(passcode: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(passcode, salt)).toString('base64url')}`;
}

export async function provesPasscode(passcode: string, stored: string): Promise<boolean> {
  const [salt = '', hash = ''] = stored.split('.').map((part) => Buffer.from(part, 'base64url'));
  const actual = await derive(passcode, Buffer.from(salt));
  return hash.length === actual.length && timingSafeEqual(actual, Buffer.from(hash));
}

/** The same passcode however a keyboard composes it, and with spaces around it or without. */
function derive(passcode: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passcode.normalize('NFKC').trim(), salt, HASH_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
