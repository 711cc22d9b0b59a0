import { beforeEach, describe, expect, it } from 'vitest';
import { SENDING_NOTHING } from '#protocol/participant';
import { ALL_RIGHTS } from '#protocol/rights';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { openTestRoom, stranger } from '../testing/test-room.ts';
import type { Grant, JoinRequest, Room } from './room.ts';
import { hashSecret, newSecret } from './secret.ts';

const GRACE = 30_000;
const hostKey = newSecret();
const host = { holders: ['b:host'], hostKey };
const sending = { microphone: true, camera: true, screen: false };

let clock: FakeClock;
let visits: string[];
let room: Room;
let operations = 0;

beforeEach(() => {
  clock = new FakeClock();
  visits = [];
  room = openRoom();
});

const openRoom = (capacity = 3) => openTestRoom({ clock, capacity, graceMilliseconds: GRACE, hostKey, visits });

const request = (name: string, more: Partial<JoinRequest> = {}): JoinRequest => {
  operations += 1;
  return { name, sending, opId: `operation-${operations}-xxxxxxxx`, ...more };
};

/** Takes a seat, or fails the test. */
function join(name: string, more: Partial<JoinRequest> = {}, connection = new FakeConnection()) {
  const joined = room.join(request(name, more), connection, stranger());
  if (!joined.ok) throw new Error(joined.error);
  return { connection, ...joined.value };
}

const names = () => room.seats.all.map((seat) => seat.participant.name);
const keyOf = ({ told }: Grant) => ({ participantId: told.self.id, resumeKey: told.resumeKey });

describe('taking a seat', () => {
  it('tells the newcomer of everyone, and everyone of the newcomer', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    expect(bo.told.self).toEqual({ id: bo.seat.participant.id, name: 'Bo', role: 'guest', may: ALL_RIGHTS, instance: 2, sending, connected: true });
    expect(bo.told.roster).toEqual({ revision: 2, participants: [ana.told.self, bo.told.self] });
    expect(bo.told.room).toMatchObject({ name: 'Tea', state: 'open', participants: 2, capacity: 3 });
    expect(ana.connection.said).toEqual([['participant:joined', { revision: 2, participant: bo.told.self }]]);
    expect(bo.connection.said).toEqual([]);
  });

  it('is refused when every seat is taken, also a seat whose connection is lost', () => {
    const ana = join('Ana');
    join('Bo');
    join('Cy');
    expect(room.join(request('Di'), new FakeConnection(), host)).toEqual({ ok: false, error: 'room-full' });
    room.disconnected(ana.seat, ana.connection);
    expect(room.join(request('Di'), new FakeConnection(), host)).toEqual({ ok: false, error: 'room-full' });
    room.leave(ana.seat);
    expect(room.join(request('Di'), new FakeConnection(), host).ok).toBe(true);
  });

  it.each([
    ['', 'name-empty'],
    ['\u202e ', 'name-empty'],
    ['x'.repeat(61), 'name-too-long'],
  ])('is refused to a bad name', (name, error) => {
    expect(room.join(request(name), new FakeConnection(), stranger())).toEqual({ ok: false, error });
    expect(names()).toEqual([]);
  });

  it('hands each offer to one of those who can be reached, after the news of the newcomer', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.disconnected(ana.seat, ana.connection);
    const cy = join('Cy', { offers: ['first', 'second'] });
    expect(cy.told.offered).toEqual([bo.told.self.id]);
    const signal = { kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp: 'first' };
    expect(bo.connection.said.slice(-2)).toEqual([
      ['participant:joined', { revision: 4, participant: cy.told.self }],
      ['signal', { from: cy.told.self.id, fromInstance: cy.told.self.instance, signal }],
    ]);
    expect(ana.connection.said.map(([fact]) => fact)).not.toContain('signal');
  });

  it('hands the offers of one operation out once', () => {
    const ana = join('Ana');
    const wish = request('Bo', { offers: ['offer'] });
    expect(room.join(wish, new FakeConnection(), stranger())).toMatchObject({ ok: true, value: { told: { offered: [ana.told.self.id] } } });
    expect(room.join(wish, new FakeConnection(), stranger())).toMatchObject({ ok: true, value: { told: { offered: [] } } });
    expect(ana.connection.said.filter(([fact]) => fact === 'signal')).toHaveLength(1);
  });

  it('lets two people have the same name', () => {
    expect(join('Ana').told.self.id).not.toBe(join('Ana').told.self.id);
  });

  it('twice with one operation gives one seat, on the connection that came last', () => {
    const lost = new FakeConnection();
    const again = request('Ana');
    const first = room.join(again, lost, stranger());
    const bo = join('Bo');
    const connection = new FakeConnection();
    const second = room.join(again, connection, stranger());
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value.told.self).toEqual(first.value.told.self);
    expect(names()).toEqual(['Ana', 'Bo']);
    expect(lost.ended).toBe(true);
    expect(lost.heard('call:ended')).toEqual([]);
    // Either answer may be the one that the page read.
    for (const { told } of [first.value, second.value]) expect(room.resume(keyOf({ told } as Grant), connection).ok).toBe(true);
    expect(bo.connection.said).toEqual([]);
  });

  it('twice on one connection gives one seat', () => {
    const ana = join('Ana');
    const again = join('Anna', {}, ana.connection);
    expect(again.told.self).toMatchObject({ id: ana.told.self.id, instance: 1, name: 'Anna' });
    expect(ana.connection.ended).toBe(false);
  });

  it('gives the host role to whoever proves it, and only to them', () => {
    expect(room.rights.roleOf(host)).toBe('host');
    for (const wrong of [undefined, '', newSecret(), hashSecret(hostKey)]) expect(room.rights.roleOf({ holders: [], hostKey: wrong })).toBe('guest');
  });
});

describe('a seat taken over by a reloaded page', () => {
  it('keeps the participant in a new instance, and tells the page that still held it', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    const reloaded = join('Ana', { seat: keyOf(ana) });
    expect(reloaded.told.self).toMatchObject({ id: ana.told.self.id, instance: 3 });
    expect(ana.connection.said.at(-1)).toEqual(['call:ended', { reason: 'replaced' }]);
    expect(ana.connection.ended).toBe(false);
    expect(bo.connection.said).toEqual([['participant:updated', { revision: 3, participant: reloaded.told.self }]]);
    expect(room.resume(keyOf(ana), new FakeConnection())).toEqual({ ok: false, error: 'resume-refused' });
    room.disconnected(ana.seat, ana.connection);
    expect(room.seats.roster.participants[0]?.connected).toBe(true);
    expect(visits).toEqual(['Ana came as guest', 'Bo came as guest']);
  });

  it('begins anew also on the connection that holds it, once for each operation, and with no key but its own', () => {
    const [ana, bo] = [join('Ana'), join('Bo')];
    const shownAgain = request('Ana', { seat: keyOf(ana) });
    for (const _ of [1, 2]) expect(room.join(shownAgain, ana.connection, stranger())).toMatchObject({ ok: true, value: { told: { self: { id: ana.told.self.id, instance: 3 } } } });
    expect(ana.connection.heard('call:ended')).toEqual([]);
    expect(bo.connection.heard('participant:updated')).toHaveLength(1);
    for (const seat of [keyOf(ana), { ...keyOf(bo), resumeKey: newSecret() }]) expect(join('Bo', { seat }, bo.connection).told.self).toEqual(bo.told.self);
  });

  it('is the same seat for a page that is loaded again before its answer came, and for no page of before that', () => {
    const ana = join('Ana');
    const unanswered = join('Ana', { seat: keyOf(ana) });
    const second = join('Ana', { seat: keyOf(ana) });
    expect(second.told.self).toMatchObject({ id: ana.told.self.id, instance: 3 });
    expect(second.told.roster.participants).toHaveLength(1);
    for (const key of [keyOf(ana), keyOf(unanswered)]) expect(room.resume(key, new FakeConnection())).toEqual({ ok: false, error: 'resume-refused' });
    expect(join('Ana', { seat: keyOf(unanswered) }).told.self.id).not.toBe(ana.told.self.id);
    const third = join('Ana', { seat: keyOf(second) });
    expect(third.told.self.id).toBe(ana.told.self.id);
    expect(join('Ana', { seat: keyOf(ana) }).told.self.id).not.toBe(ana.told.self.id);
  });

  it('is a fresh seat where the old one is gone or the key is wrong', () => {
    const ana = join('Ana');
    const stranger = join('Eve', { seat: { ...keyOf(ana), resumeKey: newSecret() } });
    expect(stranger.told.self.id).not.toBe(ana.told.self.id);
    expect(ana.connection.heard('call:ended')).toEqual([]);
    room.leave(ana.seat);
    expect(join('Ana', { seat: keyOf(ana) }).told.self.id).not.toBe(ana.told.self.id);
  });

  it('works in a full room, and keeps a host a host', () => {
    room = openRoom(2);
    const joined = room.join(request('Ana'), new FakeConnection(), host);
    join('Bo');
    if (!joined.ok) throw new Error(joined.error);
    expect(join('Ana', { seat: keyOf(joined.value) }).told.self.role).toBe('host');
  });
});

describe('a lost connection', () => {
  it('marks the participant, and keeps the seat for the grace time', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.disconnected(bo.seat, bo.connection);
    expect(ana.connection.said.at(-1)).toEqual(['participant:updated', { revision: 3, participant: { ...bo.told.self, connected: false } }]);
    clock.advance(GRACE - 1);
    const back = room.resume(keyOf(bo), new FakeConnection());
    if (!back.ok) throw new Error(back.error);
    expect(back.value.told.self).toEqual(bo.told.self);
    expect(back.value.told.roster.revision).toBe(4);
    expect(ana.connection.said.at(-1)).toEqual(['participant:updated', { revision: 4, participant: bo.told.self }]);
    clock.advance(2 * GRACE);
    expect(names()).toEqual(['Ana', 'Bo']);
  });

  it('frees the seat after the grace time', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.disconnected(bo.seat, bo.connection);
    clock.advance(GRACE);
    expect(ana.connection.said.at(-1)).toEqual(['participant:left', { revision: 4, participantId: bo.told.self.id, reason: 'lost' }]);
    expect(names()).toEqual(['Ana']);
    expect(visits).toEqual(['Ana came as guest', 'Bo came as guest', 'Bo lost']);
  });

  it('of an older socket does no harm to a seat that was resumed', () => {
    const ana = join('Ana');
    const newer = new FakeConnection();
    expect(room.resume(keyOf(ana), newer).ok).toBe(true);
    expect(ana.connection.ended).toBe(true);
    room.disconnected(ana.seat, ana.connection);
    clock.advance(2 * GRACE);
    expect(room.seats.roster.participants).toEqual([ana.told.self]);
  });

  it('is not resumed with a wrong key', () => {
    const ana = join('Ana');
    for (const resumeKey of ['', newSecret(), hashSecret(ana.told.resumeKey)]) {
      expect(room.resume({ ...keyOf(ana), resumeKey }, new FakeConnection())).toEqual({ ok: false, error: 'resume-refused' });
    }
    expect(ana.connection.ended).toBe(false);
  });
});

describe('leaving and changing', () => {
  it('tells the others at once', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.update(bo.seat, { ...sending, screen: true });
    room.leave(bo.seat);
    const updated = { ...bo.told.self, sending: { ...sending, screen: true } };
    expect(ana.connection.said.slice(1)).toEqual([
      ['participant:updated', { revision: 3, participant: updated }],
      ['participant:left', { revision: 4, participantId: bo.told.self.id, reason: 'left' }],
    ]);
    expect(bo.connection.said).toEqual([['participant:updated', { revision: 3, participant: updated }]]);
    expect(visits.at(-1)).toBe('Bo left');
    room.leave(ana.seat);
    expect(visits.slice(-2)).toEqual(['Ana left', 'deserted']);
  });

  it('says nothing where nothing changed', () => {
    const ana = join('Ana');
    room.update(ana.seat, { ...sending });
    expect(ana.connection.said).toEqual([]);
    expect(room.seats.roster.revision).toBe(1);
  });

  it('makes revisions without a gap, so that a gap means a loss', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.update(bo.seat, SENDING_NOTHING);
    room.disconnected(bo.seat, bo.connection);
    join('Bo', { seat: keyOf(bo) });
    room.update(ana.seat, SENDING_NOTHING);
    const revisions = ana.connection.said.map(([, fact]) => ('revision' in fact ? fact.revision : undefined));
    expect(revisions).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('a signal', () => {
  const signal = { kind: 'want', epoch: 1, offerId: 0, what: 'offer' } as const;

  it('reaches the instance that it is for', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    expect(room.relay(bo.seat, { to: ana.told.self.id, toInstance: 1, signal })).toEqual({ ok: true, value: null });
    expect(ana.connection.said.at(-1)).toEqual(['signal', { from: bo.told.self.id, fromInstance: 2, signal }]);
  });

  it('reaches nobody else', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    const before = ana.connection.said.length;
    const refused = { ok: false, error: 'target-not-here' };
    expect(room.relay(bo.seat, { to: ana.told.self.id, toInstance: 2, signal })).toEqual(refused);
    expect(room.relay(bo.seat, { to: bo.told.self.id, toInstance: 2, signal })).toEqual(refused);
    expect(room.relay(bo.seat, { to: 'p_0000000000000000', toInstance: 1, signal })).toEqual(refused);
    room.disconnected(ana.seat, ana.connection);
    expect(room.relay(bo.seat, { to: ana.told.self.id, toInstance: 1, signal })).toEqual(refused);
    expect(ana.connection.said).toHaveLength(before);
  });
});

describe('the lobby', () => {
  it('hears of every change until it joins or stops', () => {
    const lobby = new FakeConnection();
    const other = new FakeConnection();
    room.watch(lobby, stranger());
    room.watch(other, stranger());
    const ana = join('Ana');
    expect(lobby.said).toEqual([['room:changed', { room: room.view, door: 'open', passcode: false, hostHere: false, names: ['Ana'], role: 'guest' }]]);
    join('Bo', {}, lobby);
    expect(lobby.heard('room:changed')).toHaveLength(1);
    expect(other.heard('room:changed')).toHaveLength(2);
    room.unwatch(other);
    room.leave(ana.seat);
    expect(other.heard('room:changed')).toHaveLength(2);
  });
});

describe('a closed room', () => {
  it('ends the call for everyone, tells the lobby, and takes nobody', () => {
    const ana = join('Ana');
    const bo = join('Bo');
    room.disconnected(bo.seat, bo.connection);
    const lobby = new FakeConnection();
    room.watch(lobby, stranger());
    room.close();
    expect(ana.connection.said.at(-1)).toEqual(['call:ended', { reason: 'ended' }]);
    expect(lobby.heard('room:changed').at(-1)).toMatchObject({ room: { state: 'closed' }, door: 'closed', names: [] });
    expect(room.join(request('Cy'), new FakeConnection(), host)).toEqual({ ok: false, error: 'room-closed' });
    expect(room.resume(keyOf(bo), new FakeConnection())).toEqual({ ok: false, error: 'room-closed' });
    clock.advance(2 * GRACE);
    expect(visits.slice(2)).toEqual(['Ana ended', 'Bo ended']);
  });
});
