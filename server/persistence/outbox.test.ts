/** The contract of an Outbox, held against every one that there is. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OutboxEvent } from '../rooms/outbox.ts';
import { describeStorages } from '../testing/storages.ts';
import type { Storage } from './storage.ts';

const NOW = 1_700_000_000_123;
const ROOM = 'abcd-efgh-jkmn';
const OTHER = 'nmkj-hgfe-dcba';

const event = (id: string, more: Partial<OutboxEvent> = {}): OutboxEvent => {
  return { id, receiver: 0, roomId: ROOM, body: `{"name":"Ana 🍵 ${id}"}`, createdAt: NOW, attempts: 0, nextAttemptAt: NOW, ...more };
};

describeStorages('the outbox', (open) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await open();
  });
  afterEach(() => storage.close());

  it('gives the earliest event of a room first, for each receiver', async () => {
    const { outbox } = storage;
    expect([await outbox.first(0, ROOM), await outbox.latestId()]).toEqual([undefined, undefined]);
    await outbox.add([event('msg_0a'), event('msg_0a', { receiver: 1 })]);
    await outbox.add([event('msg_1', { roomId: OTHER })]);
    await outbox.add([event('msg_09')]);
    expect(await outbox.first(0, ROOM)).toEqual(event('msg_09'));
    expect(await outbox.first(1, ROOM)).toEqual(event('msg_0a', { receiver: 1 }));
    expect(await outbox.first(1, OTHER)).toBeUndefined();
    expect(await outbox.latestId()).toBe('msg_1');
    await outbox.remove(event('msg_09'));
    await outbox.remove(event('msg_09'));
    expect(await outbox.first(0, ROOM)).toEqual(event('msg_0a'));
  });

  it('stores all events that are given together, or none', async () => {
    const { outbox } = storage;
    await outbox.add([event('a', { receiver: 1 })]);
    await expect(outbox.add([event('a'), event('a', { receiver: 1 })])).rejects.toBeInstanceOf(Error);
    expect(await outbox.first(0, ROOM)).toBeUndefined();
  });

  it('knows the rooms of which something waits', async () => {
    const { outbox } = storage;
    await outbox.add([event('a'), event('b'), event('c', { roomId: OTHER }), event('d', { roomId: OTHER, receiver: 1 })]);
    expect([...(await outbox.roomsWaiting(0))].sort()).toEqual([ROOM, OTHER]);
    expect(await outbox.roomsWaiting(1)).toEqual([OTHER]);
    await outbox.remove(event('c', { roomId: OTHER }));
    expect(await outbox.roomsWaiting(0)).toEqual([ROOM]);
    expect(await outbox.roomsWaiting(2)).toEqual([]);
  });

  it('notes attempts in vain, of this receiver only', async () => {
    const { outbox } = storage;
    await outbox.add([event('a'), event('a', { receiver: 1 })]);
    await outbox.postpone(event('a'), 3, NOW + 5_000);
    await outbox.postpone(event('none'), 3, NOW + 5_000);
    expect(await outbox.first(0, ROOM)).toEqual(event('a', { attempts: 3, nextAttemptAt: NOW + 5_000 }));
    expect(await outbox.first(1, ROOM)).toEqual(event('a', { receiver: 1 }));
  });

  it('forgets what waits for receivers that are not there any more', async () => {
    const { outbox } = storage;
    await outbox.add([event('a'), event('a', { receiver: 1 }), event('b', { receiver: 2 })]);
    expect(await outbox.keepOnly([0, 2])).toBe(1);
    expect(await outbox.first(0, ROOM)).toBeDefined();
    expect(await outbox.first(1, ROOM)).toBeUndefined();
    expect(await outbox.keepOnly([])).toBe(2);
    expect(await outbox.latestId()).toBeUndefined();
  });
});
