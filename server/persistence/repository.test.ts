/** The contract of a RoomRepository, held against every one that there is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYONE_MAY } from '#protocol/rights';
import { newRoomId } from '../rooms/ids.ts';
import type { RoomRecord, RoomRepository, VisitRecord } from '../rooms/repository.ts';
import { describeStorages, openSqliteForTest } from '../testing/storages.ts';
import type { Storage } from './storage.ts';

const NOW = 1_700_000_000_123;

function contract(open: () => Promise<Storage>): void {
  let storage: Storage;
  let repository: RoomRepository;
  let visitNumber = 0;
  beforeEach(async () => {
    storage = await open();
    repository = storage.rooms;
  });
  afterEach(() => storage.close());

  const room = (more: Partial<RoomRecord> = {}): RoomRecord => ({
    id: newRoomId(),
    name: 'Tea 🍵 مجلس',
    hostKeyHash: 'hash',
    settings: { locked: true, capacity: 3, whoMay: EVERYONE_MAY, passcodeHash: 'salt.hash' },
    createdAt: NOW,
    lastUsedAt: NOW,
    ...more,
  });
  const stored = async (more: Partial<RoomRecord> = {}): Promise<RoomRecord> => {
    const record = room(more);
    expect(await repository.createRoom(record)).toBe(true);
    return record;
  };
  const seat = { name: "Ana'); --", role: 'host', instance: 3, keyHashes: ['one', 'two'], holders: ['b:one', 'u:two'] } as const;
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
    await storage.ping();
  });

  it('gives the rooms of one holder page by page, the youngest first', async () => {
    const made = [await stored({ createdAt: NOW + 1 }), await stored(), await stored(), await stored(), await stored({ createdAt: NOW - 1 })];
    for (const { id } of made) await repository.keepRight(id, { holder: 'k:one', standing: 'host', overrides: {}, since: NOW });
    const other = await stored();
    await repository.keepRight(other.id, { holder: 'k:one', standing: 'admitted', overrides: {}, since: NOW });
    await repository.keepRight(other.id, { holder: 'k:two', standing: 'host', overrides: {}, since: NOW });
    const seen: RoomRecord[] = [];
    for (let page = await repository.pageOfRooms('k:one', 2); page.length > 0; page = await repository.pageOfRooms('k:one', 2, seen.at(-1))) {
      expect(page.length).toBeLessThanOrEqual(2);
      seen.push(...page);
    }
    expect(seen.map((room) => room.createdAt)).toEqual([NOW + 1, NOW, NOW, NOW, NOW - 1]);
    expect(seen.map((room) => room.id).sort()).toEqual(made.map((room) => room.id).sort());
    expect(seen[0]).toEqual(made[0]);
    expect(await repository.pageOfRooms('k:three', 2)).toEqual([]);
  });

  it('never gives an id away twice', async () => {
    const first = await stored();
    expect(await repository.createRoom({ ...first, name: 'Other' })).toBe(false);
    expect(await repository.findRoom(first.id)).toEqual(first);
  });

  it('changes what is named of a room, and opens it again', async () => {
    const before = await stored();
    await repository.changeRoom(before.id, { closedAt: NOW + 1 });
    await repository.changeRoom(before.id, { name: 'Coffee', settings: { locked: false } });
    expect(await repository.findRoom(before.id)).toEqual({ ...before, name: 'Coffee', settings: { locked: false }, closedAt: NOW + 1 });
    await repository.changeRoom(before.id, { closedAt: null, hostKeyHash: 'another' });
    expect(await repository.findRoom(before.id)).toEqual({ ...before, name: 'Coffee', settings: { locked: false }, hostKeyHash: 'another' });
    await repository.changeRoom(newRoomId(), { name: 'None' });
  });

  it('keeps what holders are to a room, the latest word of each, and finds the rooms of a host', async () => {
    const [one, two, three] = [await stored({ lastUsedAt: NOW }), await stored({ lastUsedAt: NOW + 9 }), await stored()];
    const host = { holder: 'b:ana', standing: 'host', overrides: {}, since: NOW } as const;
    const guest = { holder: 'b:bo', overrides: { chat: false, camera: true }, since: NOW + 1 } as const;
    await repository.keepRight(one.id, { ...host, standing: 'banned' });
    for (const right of [host, guest]) await repository.keepRight(one.id, right);
    await repository.keepRight(two.id, { ...host, standing: 'co-host' });
    await repository.keepRight(three.id, { ...guest, standing: 'admitted' });
    expect(await repository.rightsOf(one.id)).toHaveLength(2);
    expect(await repository.rightsOf(one.id)).toEqual(expect.arrayContaining([host, guest]));
    expect(await repository.roomsOf(['b:nobody', 'b:ana', 'b:bo'])).toEqual([
      { ...two, standing: 'co-host' },
      { ...one, standing: 'host' },
    ]);
    expect(await repository.roomsOf([])).toEqual([]);
  });

  it('gives a host link away once, and in time', async () => {
    const { id } = await stored();
    const link = { hash: `hash-${id}`, roomId: id, expiresAt: NOW + 10 };
    await repository.keepHostLink(link);
    await repository.keepHostLink({ ...link, hash: `late-${id}` });
    const taken = await Promise.all([repository.takeHostLink(link.hash, NOW), repository.takeHostLink(link.hash, NOW)]);
    expect(taken.filter(Boolean)).toEqual([link]);
    expect(await repository.takeHostLink(`late-${id}`, NOW + 10)).toBeUndefined();
    expect(await repository.takeHostLink('none', NOW)).toBeUndefined();
  });

  it('keeps what was done in a room, in order', async () => {
    const { id } = await stored();
    const second = { id: `audit-2-${id}`, roomId: id, at: NOW + 1, actor: 'Ana', action: 'remove', target: 'Bo' };
    const first = { id: `audit-1-${id}`, roomId: id, at: NOW, actor: '', action: 'end' };
    for (const entry of [second, first]) await repository.addAudit(entry);
    expect(await repository.auditOf(id)).toEqual([first, second]);
  });

  it('really deletes a room', async () => {
    const { id } = await stored();
    await repository.beginVisit(visit(id));
    await repository.keepRight(id, { holder: 'b:ana', standing: 'host', overrides: {}, since: NOW });
    await repository.keepHostLink({ hash: `gone-${id}`, roomId: id, expiresAt: NOW + 10 });
    await repository.addAudit({ id: `gone-${id}`, roomId: id, at: NOW, actor: '', action: 'end' });
    await repository.deleteRoom(id);
    expect(await repository.findRoom(id)).toBeUndefined();
    expect([...(await repository.visitsOf(id)), ...(await repository.rightsOf(id)), ...(await repository.auditOf(id))]).toEqual([]);
    expect(await repository.takeHostLink(`gone-${id}`, NOW)).toBeUndefined();
    await repository.deleteRoom(id);
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
    const changed = { name: 'Bo', role: 'guest', instance: 7, keyHashes: ['three'], holders: [] } as const;
    await repository.keepSeat(first.id, changed);
    await repository.keepSeat(done.id, changed);
    expect(await repository.lastingVisits()).toEqual([{ ...first, ...changed }, second]);
    const elsewhere = visit((await stored()).id, { joinedAt: NOW + 4 });
    await repository.beginVisit(elsewhere);
    expect(await repository.lastingVisits(id)).toEqual([{ ...first, ...changed }, second]);
    expect(await repository.lastingVisits(elsewhere.roomId)).toEqual([elsewhere]);
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
    expect([...(await repository.unusedRooms(NOW - 1))].sort()).toEqual([old.id, kept.id].sort());
    expect(await repository.expire(NOW - 1, NOW - 50, [kept.id])).toEqual({ rooms: 1, visits: 1 });
    expect(await repository.findRoom(old.id)).toBeUndefined();
    expect(await repository.visitsOf(old.id)).toEqual([]);
    expect(await repository.findRoom(kept.id)).toEqual(kept);
    expect(await repository.visitsOf(young.id)).toEqual([recent, lasting]);
  });
}

describeStorages('rooms', contract);

describe('rooms in SQLite', () => {
  it('survive a restart', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'parley-rooms-'));
    const place = path.join(directory, 'restart ü #1');
    const record = { id: newRoomId(), name: 'Tea', hostKeyHash: 'h', settings: {}, createdAt: NOW, lastUsedAt: NOW };
    const before = await openSqliteForTest(place);
    await before.rooms.createRoom(record);
    await before.close();
    const after = await openSqliteForTest(place);
    expect(await after.rooms.findRoom(record.id)).toEqual(record);
    await after.close();
    rmSync(directory, { recursive: true, force: true });
  });
});
