import { expect, it } from 'vitest';
import { ok } from '#protocol/errors';
import { MemoryApiKeys } from '../../persistence/memory-api-keys.ts';
import { newRoomId } from '../../rooms/ids.ts';
import { FakeClock } from '../../testing/fake-clock.ts';
import { createRepeatable, hashRequest, parseIdempotencyKey } from './repeatable.ts';

const DAY = 24 * 60 * 60 * 1_000;
const request = { apiKeyId: 'one', key: 'a', requestHash: 'hash' };

it('an idempotency key stands for one room, for a day', async () => {
  const clock = new FakeClock();
  const once = createRepeatable(new MemoryApiKeys(), clock);
  const make = async () => ok(newRoomId());
  const first = await once(request, make);
  clock.advance(DAY);
  expect(await once(request, make)).toEqual(first);
  expect(await once({ ...request, requestHash: 'other' }, make)).toEqual({ ok: false, error: 'idempotency-key-reused' });
  expect(await once({ ...request, key: 'b' }, make)).not.toEqual(first);
  expect(await once({ ...request, apiKeyId: 'two' }, make)).not.toEqual(first);
  clock.advance(1);
  expect(await once({ ...request, requestHash: 'other' }, make)).toMatchObject({ ok: true });
});

it('what failed may be tried again under the same key', async () => {
  const once = createRepeatable(new MemoryApiKeys(), new FakeClock());
  await expect(once(request, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await once(request, async () => ({ ok: false, error: 'name-too-long' }))).toEqual({ ok: false, error: 'name-too-long' });
  expect(await once(request, async () => ok('abcd-efgh-jkmn'))).toEqual(ok('abcd-efgh-jkmn'));
});

it('a room that another server made meanwhile is the one', async () => {
  const keys = new MemoryApiKeys();
  const once = createRepeatable(keys, new FakeClock());
  const other = createRepeatable(keys, new FakeClock());
  const made = await once(request, async () => {
    await other(request, async () => ok('abcd-efgh-jkmn'));
    return ok(newRoomId());
  });
  expect(made).toEqual({ ok: false, error: 'creation-in-progress' });
  expect(await once(request, async () => ok(newRoomId()))).toEqual(ok('abcd-efgh-jkmn'));
});

it('an idempotency key is a string in quotes, or bare', () => {
  expect([parseIdempotencyKey('"8e03-x"'), parseIdempotencyKey('8e03-x')]).toEqual(['8e03-x', '8e03-x']);
  for (const bad of ['', '""', 'a b', 'a"b', 'ä', 'x'.repeat(256)]) expect(parseIdempotencyKey(bad)).toBeUndefined();
});

it('what is kept of a request tells nothing to whoever has no API key', () => {
  expect(hashRequest('pk_1', { passcode: '1234' })).toBe(hashRequest('pk_1', { passcode: '1234' }));
  expect(hashRequest('pk_1', { passcode: '1234' })).not.toBe(hashRequest('pk_2', { passcode: '1234' }));
});
