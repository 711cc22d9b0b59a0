import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRoomId } from '../rooms/ids.ts';
import { type Lease, LEASE_MILLISECONDS, type RoomLeases } from '../rooms/room-leases.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { findRedis, type RedisForTest, startRedis } from '../testing/redis.ts';
import { type ShiftedRedis, shiftTime } from '../testing/shifted-redis.ts';
import { MemoryLeases } from './memory-leases.ts';
import { connectRedis, type RedisConnection } from './redis-connection.ts';
import { RedisLeases } from './redis-leases.ts';

/** Leases, and the ways to let their time pass and to make them forget everything. */
interface Kept {
  readonly leases: RoomLeases;
  readonly pass: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

const program = findRedis();
let redis: RedisForTest | undefined;
let connection: RedisConnection | undefined;
let shifted: ShiftedRedis | undefined;

beforeAll(async () => {
  if (program === undefined) return;
  redis = await startRedis(program);
  connection = await connectRedis(redis.url);
  shifted = shiftTime(connection);
});
afterAll(async () => {
  connection?.close();
  await redis?.kill();
});

function inMemory(): Kept {
  const clock = new FakeClock();
  const leases = new MemoryLeases(clock);
  return { leases, pass: async () => clock.advance(LEASE_MILLISECONDS + 1), forget: async () => leases.forget() };
}

function inRedis(): Kept {
  if (!shifted) throw new Error('no Redis');
  const { run, pass } = shifted;
  return {
    leases: new RedisLeases(shifted),
    pass: async () => pass(LEASE_MILLISECONDS + 1),
    forget: async () => void (await run("redis.call('FLUSHALL') return {}", [], [])),
  };
}

const systems: readonly (readonly [string, () => Kept])[] = [['memory', inMemory], ...(program === undefined ? [] : [['Redis', inRedis] as const])];

/** A lease that can be had. */
async function acquired(leases: RoomLeases, id: string, node: string): Promise<Lease> {
  const lease = await leases.acquire(id, node);
  if (!lease) throw new Error('nobody can tell');
  return lease;
}

describe.each(systems)('leases in %s', (_, start) => {
  const open = async (): Promise<Kept> => {
    const kept = start();
    // The first one begins the time in which nobody can tell.
    await kept.leases.acquire(newRoomId(), 'a');
    if ((await kept.leases.acquire(newRoomId(), 'a')) === undefined) await kept.pass();
    return kept;
  };

  it('give a room to one node, which is told its own lease again', async () => {
    const { leases } = await open();
    const id = newRoomId();
    expect(await leases.ownerOf(id)).toBeUndefined();
    const mine = await acquired(leases, id, 'a');
    expect(mine).toMatchObject({ node: 'a' });
    expect(await acquired(leases, id, 'b')).toEqual(mine);
    expect(await acquired(leases, id, 'a')).toEqual(mine);
    expect(await leases.ownerOf(id)).toEqual(mine);
  });

  it('give what was released to the next, with a greater epoch', async () => {
    const { leases } = await open();
    const id = newRoomId();
    const first = await acquired(leases, id, 'a');
    await leases.release(id, first.epoch + 1, 'a');
    expect(await leases.ownerOf(id)).toEqual(first);
    await leases.release(id, first.epoch, 'a');
    expect(await leases.ownerOf(id)).toBeUndefined();
    const second = await acquired(leases, id, 'b');
    expect(second.node).toBe('b');
    expect(second.epoch).toBeGreaterThan(first.epoch);
  });

  it('last where they are renewed, and end where they are not; whoever slept learns who has the room, or that somebody had it', async () => {
    const { leases, pass } = await open();
    const [kept, taken, gone, left] = [newRoomId(), newRoomId(), newRoomId(), newRoomId()];
    const epochs = new Map<string, number>();
    for (const id of [kept, taken, gone, left]) epochs.set(id, (await acquired(leases, id, 'a')).epoch);
    await pass();
    expect(await leases.ownerOf(kept)).toBeUndefined();
    await acquired(leases, taken, 'b');
    const { epoch } = await acquired(leases, gone, 'b');
    await leases.release(gone, epoch, 'b');
    expect(await leases.renew(epochs, 'a')).toEqual([{ id: taken, node: 'b' }, { id: gone, node: undefined }]);
    expect(await leases.ownerOf(kept)).toEqual({ node: 'a', epoch: epochs.get(kept) });
    expect(await leases.ownerOf(left)).toEqual({ node: 'a', epoch: epochs.get(left) });
    expect(await leases.ownerOf(taken)).toMatchObject({ node: 'b' });
  });

  it('come back after everything was forgotten, to whoever renews first, and no epoch comes twice', async () => {
    const { leases, pass, forget } = await open();
    const [id, other] = [newRoomId(), newRoomId()];
    const [mine, old] = [await acquired(leases, id, 'a'), await acquired(leases, other, 'a')];
    await forget();
    expect(await leases.acquire(other, 'b')).toBeUndefined();
    expect(await leases.acquire(newRoomId(), 'b', true)).toMatchObject({ node: 'b' });
    expect(await leases.renew(new Map([[id, mine.epoch]]), 'a')).toEqual([]);
    expect(await acquired(leases, id, 'b')).toEqual(mine);
    await pass();
    const next = await acquired(leases, other, 'b');
    expect(next.epoch).toBeGreaterThanOrEqual(old.epoch);
    expect(await leases.renew(new Map([[other, old.epoch - 1]]), 'a')).toEqual([{ id: other, node: 'b' }]);
  });

  it('are renewed for many rooms at once', async () => {
    const { leases } = await open();
    const epochs = new Map(Array.from({ length: 1_200 }, () => [newRoomId(), 0]));
    for (const id of epochs.keys()) epochs.set(id, 1);
    const [first = ''] = epochs.keys();
    const last = [...epochs.keys()].at(-1) ?? '';
    await acquired(leases, first, 'b');
    await acquired(leases, last, 'b');
    expect(await leases.renew(epochs, 'a')).toEqual([{ id: first, node: 'b' }, { id: last, node: 'b' }]);
  });
});

describe.each(program === undefined ? ['Redis'] : [])('leases in %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
