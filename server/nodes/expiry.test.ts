/** Rooms that nobody used for long are deleted by whichever server comes first: what must not go with them is a room that another one has. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { log } from '../log.ts';
import { MemoryRepository } from '../persistence/memory-repository.ts';
import { newRoomId, newVisitId } from '../rooms/ids.ts';
import { LEASE_MILLISECONDS, type RoomLeases } from '../rooms/room-leases.ts';
import { Rooms } from '../rooms/rooms.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { findRedis, type RedisForTest, startRedis } from '../testing/redis.ts';
import { type ShiftedRedis, shiftTime } from '../testing/shifted-redis.ts';
import { HeldRooms } from './held-rooms.ts';
import { MemoryLeases } from './memory-leases.ts';
import { connectRedis, type RedisConnection } from './redis-connection.ts';
import { RedisLeases } from './redis-leases.ts';

const DAY = 86_400_000;
const program = findRedis();
let redis: RedisForTest | undefined;
let connection: RedisConnection | undefined;
let shifted: ShiftedRedis | undefined;

beforeAll(async () => {
  log.level = 'silent';
  if (program === undefined) return;
  redis = await startRedis(program);
  connection = await connectRedis(redis.url);
  shifted = shiftTime(connection);
});
afterAll(async () => {
  connection?.close();
  await redis?.kill();
});

/** Leases, and the way to let them end that nobody renews. */
interface Kept {
  readonly leases: RoomLeases;
  readonly pass: () => Promise<void>;
}
function inMemory(): Kept {
  const clock = new FakeClock();
  return { leases: new MemoryLeases(clock), pass: async () => clock.advance(LEASE_MILLISECONDS + 1) };
}
function inRedis(): Kept {
  if (!shifted) throw new Error('no Redis');
  const { pass } = shifted;
  return { leases: new RedisLeases(shifted), pass: async () => pass(LEASE_MILLISECONDS + 1) };
}
const systems: readonly (readonly [string, () => Kept])[] = [['memory', inMemory], ...(program === undefined ? [] : [['Redis', inRedis] as const])];

describe.each(systems)('expiry on a server beside another one, with leases in %s', (_, start) => {
  const clock = new FakeClock();
  let repository: MemoryRepository;
  let kept: Kept;
  beforeEach(() => {
    repository = new MemoryRepository();
    kept = start();
  });

  const server = (node: string, leases = kept.leases): Rooms => {
    const isInhabited = async (id: string): Promise<boolean> => (await repository.lastingVisits(id)).length > 0;
    const holds = new HeldRooms({ node, leases, clock, isInhabited, onLost: () => undefined });
    const onStorageError = (error: unknown) => {
      throw error;
    };
    return new Rooms({ repository, clock, capacity: 2, graceSeconds: 30, mostRooms: 9, holds, onStorageError });
  };
  /** A room that nobody used for 91 days. */
  async function oldRoom(): Promise<string> {
    const id = newRoomId();
    const at = clock.now() - 91 * DAY;
    await repository.createRoom({ id, name: 'Tea', hostKeyHash: id, settings: {}, createdAt: at, lastUsedAt: at });
    return id;
  }

  it('spares the rooms that either of them has, and takes the others', async () => {
    const [a, b] = [server('a'), server('b')];
    const [there, here, nowhere] = [await oldRoom(), await oldRoom(), await oldRoom()];
    await a.find(there);
    await b.find(here);
    expect(await b.expire(90, 30)).toEqual({ rooms: 1, visits: 0 });
    expect([await repository.findRoom(there), await repository.findRoom(here)]).toEqual([expect.objectContaining({ id: there }), expect.objectContaining({ id: here })]);
    expect(await repository.findRoom(nowhere)).toBeUndefined();
    // The other server is gone.
    await kept.pass();
    expect(await b.expire(90, 30)).toEqual({ rooms: 1, visits: 0 });
    expect(await repository.findRoom(there)).toBeUndefined();
  });

  it('spares rooms in which somebody is, where nobody can tell which server has them', async () => {
    const lost = () => Promise.reject(new Error('lost'));
    const cut = server('b', { acquire: lost, renew: lost, release: lost, ownerOf: lost });
    const [inhabited, empty] = [await oldRoom(), await oldRoom()];
    const joinedAt = clock.now() - 91 * DAY;
    await repository.beginVisit({ id: newVisitId(), roomId: inhabited, participantId: 'p', name: 'Ana', role: 'guest', instance: 1, keyHashes: [], holders: [], joinedAt });
    expect(await cut.expire(90, 30)).toEqual({ rooms: 1, visits: 0 });
    expect(await repository.findRoom(inhabited)).toBeDefined();
    expect(await repository.findRoom(empty)).toBeUndefined();
  });
});

describe.each(program === undefined ? ['Redis'] : [])('expiry with leases in %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
