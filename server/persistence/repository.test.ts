/** The contract of a RoomRepository, held against every one that there is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newRoomId } from '../rooms/ids.ts';
import type { RoomRecord, RoomRepository, VisitRecord } from '../rooms/repository.ts';
import { findPostgres, type PostgresCluster, startPostgres } from '../testing/postgres.ts';
import { MemoryRepository } from './memory-repository.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

const migrations = path.resolve('prisma/migrations');
const NOW = 1_700_000_000_123;

function contract(open: () => Promise<RoomRepository>): void {
  let repository: RoomRepository;
  let visitNumber = 0;
  beforeEach(async () => {
    repository = await open();
  });
  afterEach(() => repository.close());

  const room = (more: Partial<RoomRecord> = {}): RoomRecord => ({
    id: newRoomId(),
    name: 'Tea 🍵 مجلس',
    hostKeyHash: 'hash',
    settings: { locked: true, seats: 3, color: 'green' },
    createdAt: NOW,
    lastUsedAt: NOW,
    ...more,
  });
  const stored = async (more: Partial<RoomRecord> = {}): Promise<RoomRecord> => {
    const record = room(more);
    expect(await repository.createRoom(record)).toBe(true);
    return record;
  };
  const seat = { name: "Ana'); --", role: 'host', instance: 3, keyHashes: ['one', 'two'] } as const;
  const visit = (roomId: string, more: Partial<VisitRecord> = {}): VisitRecord => {
    visitNumber += 1;
    return { id: `visit-${visitNumber}`, roomId, participantId: 'p_0000000000000000', ...seat, joinedAt: NOW, ...more };
  };

  it('gives back what it was given', async () => {
    const open = await stored();
    const closed = await stored({ name: '', settings: {}, closedAt: NOW + 5 });
    expect(await repository.findRoom(open.id)).toEqual(open);
    expect(await repository.findRoom(closed.id)).toEqual(closed);
    expect(await repository.findRoom(newRoomId())).toBeUndefined();
    await repository.ping();
  });

  it('never gives an id away twice', async () => {
    const first = await stored();
    expect(await repository.createRoom({ ...first, name: 'Other' })).toBe(false);
    expect(await repository.findRoom(first.id)).toEqual(first);
  });

  it('closes a room once', async () => {
    const { id } = await stored();
    await repository.closeRoom(id, NOW + 1);
    await repository.closeRoom(id, NOW + 2);
    expect((await repository.findRoom(id))?.closedAt).toBe(NOW + 1);
    await repository.closeRoom(newRoomId(), NOW);
  });

  it('keeps visits in the order of arrival, each with its own end, and the room as used', async () => {
    const { id } = await stored();
    const other = await stored();
    const second = visit(id, { joinedAt: NOW + 10, role: 'guest' });
    const first = visit(id);
    await repository.beginVisit(second);
    await repository.beginVisit(first);
    await repository.endVisit(first.id, NOW + 20, 'lost');
    await repository.endVisit(first.id, NOW + 30, 'left');
    await repository.endVisit('no such visit', NOW + 40, 'left');
    expect(await repository.visitsOf(id)).toEqual([{ ...first, left: { at: NOW + 20, how: 'lost' } }, second]);
    expect(await repository.visitsOf(other.id)).toEqual([]);
    expect((await repository.findRoom(id))?.lastUsedAt).toBe(NOW + 20);
    expect((await repository.findRoom(other.id))?.lastUsedAt).toBe(NOW);
  });

  it('takes no visit to a room that is not there', async () => {
    const lost = visit(newRoomId());
    await expect(repository.beginVisit(lost)).rejects.toBeInstanceOf(Error);
    expect(await repository.visitsOf(lost.roomId)).toEqual([]);
  });

  it('knows who is still there, and their seats as they are now', async () => {
    const { id } = await stored();
    const [done, second, first] = [visit(id), visit(id, { joinedAt: NOW + 2 }), visit(id, { joinedAt: NOW + 1 })];
    for (const each of [done, second, first]) await repository.beginVisit(each);
    await repository.endVisit(done.id, NOW + 3, 'ended');
    const changed = { name: 'Bo', role: 'guest', instance: 7, keyHashes: ['three'] } as const;
    await repository.keepSeat(first.id, changed);
    await repository.keepSeat(done.id, changed);
    expect(await repository.lastingVisits()).toEqual([{ ...first, ...changed }, second]);
    expect((await repository.visitsOf(id))[0]).toEqual({ ...done, left: { at: NOW + 3, how: 'ended' } });
  });

  it('forgets rooms that nobody used, and visits that are long over', async () => {
    const old = await stored({ lastUsedAt: NOW - 100 });
    const kept = await stored({ lastUsedAt: NOW - 100 });
    const young = await stored({ lastUsedAt: NOW });
    await repository.beginVisit(visit(old.id, { joinedAt: NOW - 100 }));
    const over = visit(young.id, { joinedAt: NOW, left: { at: NOW - 60, how: 'left' } });
    const recent = visit(young.id, { joinedAt: NOW, left: { at: NOW - 40, how: 'left' } });
    const lasting = visit(young.id, { joinedAt: NOW + 1 });
    for (const each of [over, recent, lasting]) await repository.beginVisit(each);
    expect(await repository.expire(NOW - 1, NOW - 50, [kept.id])).toEqual({ rooms: 1, visits: 1 });
    expect(await repository.findRoom(old.id)).toBeUndefined();
    expect(await repository.visitsOf(old.id)).toEqual([]);
    expect(await repository.findRoom(kept.id)).toEqual(kept);
    expect(await repository.visitsOf(young.id)).toEqual([recent, lasting]);
  });
}

const bin = findPostgres();
let directory: string;
let cluster: PostgresCluster | undefined;
let databases = 0;
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-rooms-'));
  if (bin !== undefined) cluster = await startPostgres(bin);
}, 60_000);
afterAll(async () => {
  await cluster?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const systems: Readonly<Record<string, () => Promise<RoomRepository>>> = {
  memory: async () => new MemoryRepository(),
  SQLite: () => openSqlite(path.join(directory, String((databases += 1))), path.join(migrations, 'sqlite')),
  PostgreSQL: async () => openPostgres((await cluster?.createDatabase(`rooms_${(databases += 1)}`)) ?? '', path.join(migrations, 'postgres')),
};
const absent = bin === undefined ? ['PostgreSQL'] : [];

describe.each(Object.entries(systems).filter(([name]) => !absent.includes(name)))('rooms in %s', { timeout: 30_000 }, (_, open) => {
  contract(open);
});

describe.each(absent)('rooms in %s: left out, because it is not installed on this machine', () => {
  it('has no initdb in /usr/lib/postgresql or PATH', () => expect(findPostgres()).toBeUndefined());
});

describe('rooms in SQLite', () => {
  it('survive a restart', async () => {
    const place = path.join(directory, 'restart ü #1');
    const record = { id: newRoomId(), name: 'Tea', hostKeyHash: 'h', settings: {}, createdAt: NOW, lastUsedAt: NOW };
    const before = await openSqlite(place, path.join(migrations, 'sqlite'));
    await before.createRoom(record);
    await before.close();
    const after = await openSqlite(place, path.join(migrations, 'sqlite'));
    expect(await after.findRoom(record.id)).toEqual(record);
    await after.close();
  });
});
