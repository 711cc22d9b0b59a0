/** The contract of an ApiKeyStore, held against every one that there is. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ApiKeyRecord, RepeatableCreation } from '../rooms/api-keys.ts';
import { describeStorages } from '../testing/storages.ts';
import type { Storage } from './storage.ts';

const NOW = 1_700_000_000_123;
const key = (id: string, more: Partial<ApiKeyRecord> = {}): ApiKeyRecord => ({ id, name: "Booking'); --", hash: `hash-${id}`, createdAt: NOW, ...more });
const creation = (more: Partial<RepeatableCreation> = {}): RepeatableCreation => ({
  apiKeyId: 'one',
  key: 'a',
  requestHash: 'request',
  roomId: 'abcd-efgh-jkmn',
  createdAt: NOW,
  ...more,
});

describeStorages('API keys', (open) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await open();
  });
  afterEach(() => storage.close());

  it('are found by their hash until they are revoked, once', async () => {
    const { apiKeys } = storage;
    await apiKeys.add(key('second', { createdAt: NOW + 1 }));
    await apiKeys.add(key('first'));
    expect(await apiKeys.find('hash-first')).toEqual(key('first'));
    expect(await apiKeys.find('hash-none')).toBeUndefined();
    expect(await apiKeys.revoke('first', NOW + 5)).toBe(true);
    expect(await apiKeys.revoke('first', NOW + 6)).toBe(false);
    expect(await apiKeys.revoke('none', NOW + 6)).toBe(false);
    expect(await apiKeys.find('hash-first')).toBeUndefined();
    expect(await apiKeys.find('hash-second')).toEqual(key('second', { createdAt: NOW + 1 }));
    expect(await apiKeys.all()).toEqual([key('first', { revokedAt: NOW + 5 }), key('second', { createdAt: NOW + 1 })]);
  });

  it('each have creations of their own, of which one is kept', async () => {
    const { apiKeys } = storage;
    expect(await apiKeys.keepCreation(creation(), NOW - 10)).toBe(true);
    expect(await apiKeys.keepCreation(creation({ roomId: 'aaaa-aaaa-aaaa' }), NOW - 10)).toBe(false);
    expect(await apiKeys.keepCreation(creation({ apiKeyId: 'two' }), NOW - 10)).toBe(true);
    expect(await apiKeys.creation('one', 'a', NOW)).toEqual(creation());
    expect(await apiKeys.creation('one', 'b', NOW)).toBeUndefined();
    expect(await apiKeys.creation('one', 'a', NOW + 1)).toBeUndefined();
  });

  it('forget creations of long ago', async () => {
    const { apiKeys } = storage;
    await apiKeys.keepCreation(creation(), NOW - 10);
    const later = creation({ roomId: 'aaaa-aaaa-aaaa', createdAt: NOW + 20 });
    expect(await apiKeys.keepCreation(later, NOW + 10)).toBe(true);
    expect(await apiKeys.creation('one', 'a', NOW - 10)).toEqual(later);
  });
});
