/** Who may come in, and what hosts make of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#protocol/participant';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { openTestRoom, stranger, type TestRoomOptions } from '../testing/test-room.ts';
import { act, type PreparedAction, seatedActor } from './hosting.ts';
import { isHosting } from './powers.ts';
import type { Room } from './room.ts';
import type { RightRecord } from './room-rights.ts';
import type { Seat } from './seat.ts';
import { newSecret } from './secret.ts';
import type { Visitor } from './visitor.ts';

const NOW = 1_700_000_000_000;
const DAY = 24 * 60 * 60 * 1_000;
const hostKey = newSecret();
const host: Visitor = { holders: ['b:host'], hostKey };
const sending = { microphone: true, camera: true, screen: true };

let clock: FakeClock;
let kept: RightRecord[];
let audit: NonNullable<TestRoomOptions['audit']>;
let changes: NonNullable<TestRoomOptions['changes']>;
let room: Room;

const open = (more: Partial<TestRoomOptions> = {}): Room =>
  openTestRoom({ clock, capacity: 4, graceMilliseconds: 30_000, hostKey, visits: [], kept, audit, changes, ...more });

beforeEach(() => {
  clock = new FakeClock();
  [kept, audit, changes] = [[], [], []];
  room = open();
});

const tryToJoin = (visitor: Visitor, name = 'Somebody', connection = new FakeConnection(), proved?: string) =>
  room.join({ name, sending, opId: `operation-${newSecret()}` }, connection, visitor, proved);

function join(visitor: Visitor, name = 'Somebody'): { seat: Seat; connection: FakeConnection; key: { participantId: string; resumeKey: string } } {
  const connection = new FakeConnection();
  const joined = tryToJoin(visitor, name, connection);
  if (!joined.ok) throw new Error(joined.error);
  const { seat, told } = joined.value;
  return { seat, connection, key: { participantId: told.self.id, resumeKey: told.resumeKey } };
}

const does = (seat: Seat, action: PreparedAction, opId?: string) => act(room, seatedActor(seat), action, opId);
const refused = (error: string) => ({ ok: false, error });
const done = { ok: true, value: null };

/** Knocks, looking on as pages do. */
function knock(visitor: Visitor, name = 'Ana') {
  const connection = new FakeConnection();
  room.watch(connection, visitor);
  const asked = room.knock(name, connection, visitor);
  if (!asked.ok) throw new Error(asked.error);
  return { connection, knockId: asked.value.knockId };
}

describe('the waiting room', () => {
  beforeEach(() => {
    room = open({ settings: { waitingRoom: true } });
  });

  it('lets a host walk in, and everybody else knock, before a host is there too', () => {
    const ana = stranger();
    expect(tryToJoin(ana)).toEqual(refused('knock-required'));
    const { connection, knockId } = knock(ana);
    const { seat, connection: hosts } = join(host);
    expect(connection.heard('room:changed').at(-1)).toMatchObject({ hostHere: true, names: [], door: 'knock' });
    expect(hosts.said).toEqual([]);
    expect(does(seat, { kind: 'admit', knockId })).toEqual(done);
    expect(connection.heard('knock:answered')).toEqual([{ answer: 'admitted' }]);
    expect(hosts.heard('waiting:changed').at(-1)).toEqual({ waiting: [] });
    expect(tryToJoin(ana).ok).toBe(true);
    expect(tryToJoin(stranger())).toEqual(refused('knock-required'));
  });

  it('tells a host who comes who waits, in order, and those who come later one by one', () => {
    const [, bo] = [knock(stranger(), 'Ana'), knock(stranger(), 'Bo')];
    const { connection } = join(host);
    const joined = room.waiting.knocks.map(({ name }) => name);
    expect(joined).toEqual(['Ana', 'Bo']);
    room.unwatch(bo.connection);
    knock(stranger(), 'Cy');
    expect(connection.heard('waiting:changed').map(({ waiting }) => waiting.map(({ name }) => name).join(' '))).toEqual(['Ana', 'Ana Cy']);
  });

  it('shows whoever waits nothing of the inside', () => {
    const { connection } = knock(stranger());
    const { seat } = join(host, 'Secret Host');
    does(seat, { kind: 'message-waiting', text: 'Soon' });
    does(seat, { kind: 'configure', change: { name: 'Coffee' } });
    expect(connection.heard('waiting:message')).toEqual([{ text: 'Soon' }]);
    expect(JSON.stringify(connection.said)).not.toMatch(/Secret|p_[\w-]{16}|participants/);
  });

  it('asks nobody twice whom a host let in, for a day', () => {
    const ana = stranger();
    const { knockId } = knock(ana);
    const { seat } = join(host);
    does(seat, { kind: 'admit', knockId });
    clock.advance(DAY - 1);
    expect(room.door.stateFor(ana)).toBe('open');
    clock.advance(2);
    expect(room.door.stateFor(ana)).toBe('knock');
  });

  it('says no once, or for good', () => {
    const [ana, bo] = [stranger(), stranger()];
    const [first, second] = [knock(ana), knock(bo)];
    const { seat } = join(host);
    does(seat, { kind: 'deny', knockId: first.knockId });
    does(seat, { kind: 'block', knockId: second.knockId });
    expect([first, second].map(({ connection }) => connection.heard('knock:answered'))).toEqual([[{ answer: 'denied' }], [{ answer: 'blocked' }]]);
    expect([room.door.stateFor(ana), room.door.stateFor(bo)]).toEqual(['knock', 'banned']);
    expect(room.knock('Bo', new FakeConnection(), bo)).toEqual(refused('banned'));
    expect(does(seat, { kind: 'lift-bans' })).toEqual(done);
    expect(room.door.stateFor(bo)).toBe('knock');
  });

  it('lets everybody in at once, by a host or by being switched off', () => {
    const [ana, bo] = [knock(stranger()), knock(stranger())];
    const { seat } = join(host);
    does(seat, { kind: 'admit-all' });
    const cy = knock(stranger());
    does(seat, { kind: 'configure', change: { waitingRoom: false } });
    for (const { connection } of [ana, bo, cy]) expect(connection.heard('knock:answered')).toEqual([{ answer: 'admitted' }]);
    expect(room.waiting.knocks).toEqual([]);
  });

  it('takes one place for a page that asks again, and no more than fifty', () => {
    const ana = knock(stranger(), 'Ana');
    expect(room.knock('Anna', ana.connection, stranger())).toEqual({ ok: true, value: { knockId: ana.knockId } });
    expect(room.waiting.knocks).toMatchObject([{ id: ana.knockId, name: 'Anna' }]);
    for (let more = 1; more < 50; more += 1) knock(stranger());
    expect(room.knock('Late', new FakeConnection(), stranger())).toEqual(refused('room-full'));
    expect(room.knock(' ', ana.connection, stranger())).toEqual(refused('name-empty'));
  });
});

describe('a room with a passcode', () => {
  it('wants what was proved against the passcode that it has now', () => {
    room = open({ settings: { passcodeHash: 'new' } });
    expect(tryToJoin(stranger())).toEqual(refused('passcode-required'));
    expect(tryToJoin(stranger(), 'Ana', new FakeConnection(), 'old')).toEqual(refused('passcode-required'));
    expect(tryToJoin(stranger(), 'Ana', new FakeConnection(), 'new').ok).toBe(true);
    expect(tryToJoin(host).ok).toBe(true);
    expect(room.outside(stranger())).toMatchObject({ door: 'open', passcode: true, names: [], room: expect.not.objectContaining({ participants: 2 }) });
    expect(JSON.stringify(room.outside(host))).not.toContain('new');
  });
});

describe('a locked room', () => {
  it('takes hosts, and whoever was inside or let in before', () => {
    const ana = stranger();
    const { seat } = join(host);
    const guest = join(ana, 'Ana');
    does(seat, { kind: 'configure', change: { locked: true } });
    expect(tryToJoin(stranger())).toEqual(refused('room-locked'));
    expect(room.knock('Bo', new FakeConnection(), stranger())).toEqual(refused('room-locked'));
    expect(room.resume(guest.key, new FakeConnection()).ok).toBe(true);
    expect(room.join({ name: 'Ana', sending, opId: 'operation-again-xxx', seat: guest.key }, new FakeConnection(), ana).ok).toBe(true);
    expect(room.view.state).toBe('locked');
  });
});

describe('times', () => {
  it('keep guests out until it opens, and end the meeting for everyone', () => {
    room = open({ settings: { opensAt: NOW + 40 * DAY, closesAt: NOW + 41 * DAY } });
    const lobby = new FakeConnection();
    room.watch(lobby, stranger());
    const early = join(host);
    expect(tryToJoin(stranger())).toEqual(refused('room-not-started'));
    clock.advance(40 * DAY);
    expect(lobby.heard('room:changed').at(-1)).toMatchObject({ door: 'open', room: { state: 'open' } });
    const guest = join(stranger());
    clock.advance(DAY);
    for (const { connection } of [early, guest]) expect(connection.said.at(-1)).toEqual(['call:ended', { reason: 'ended' }]);
    expect(tryToJoin(host)).toEqual(refused('room-closed'));
    room.door.reopen();
    expect(changes.at(-1)).toMatchObject({ closedAt: null, settings: { opensAt: NOW + 40 * DAY } });
    expect(tryToJoin(stranger()).ok).toBe(true);
  });

  it('must have an order', () => {
    const { seat } = join(host);
    expect(does(seat, { kind: 'configure', change: { opensAt: 20, closesAt: 10 } })).toEqual(refused('settings-invalid'));
    expect(does(seat, { kind: 'configure', change: { capacity: 5 } })).toEqual(refused('settings-invalid'));
    expect(does(seat, { kind: 'configure', change: { name: 'x'.repeat(81) } })).toEqual(refused('name-too-long'));
    expect(changes).toEqual([]);
  });
});

describe('a room that ends with its hosts', () => {
  beforeEach(() => {
    room = open({ settings: { endsWithHosts: true } });
  });

  it('goes on while a co-host is there, and ends when the last is gone', () => {
    const [first, guest, second] = [join(host), join(stranger()), join(stranger())];
    does(first.seat, { kind: 'promote', participantId: second.seat.participant.id });
    room.leave(first.seat);
    expect(room.closed).toBe(false);
    room.disconnected(second.seat, second.connection);
    clock.advance(29_999);
    expect(room.closed).toBe(false);
    clock.advance(1);
    expect(guest.connection.said.at(-1)).toEqual(['call:ended', { reason: 'ended' }]);
    expect(room.closed).toBe(true);
  });

  it('goes on without guests, and does not end before a host was there', () => {
    const guest = join(stranger());
    room.leave(guest.seat);
    expect(room.closed).toBe(false);
  });
});

describe('rights', () => {
  const rolesOf = (...seats: readonly { seat: Seat }[]): readonly Role[] => seats.map(({ seat }) => seat.participant.role);

  it('that were taken away hold whatever the page says, in another tab and after a restart, until they are given back', () => {
    const ana = stranger();
    const [hosts, guest] = [join(host), join(ana, 'Ana')];
    const participantId = guest.seat.participant.id;
    does(hosts.seat, { kind: 'set-right', participantId, right: 'microphone', allowed: false });
    expect(guest.connection.heard('host:acted')).toEqual([{ kind: 'set-right', by: 'Somebody', right: 'microphone', allowed: false }]);
    room.update(guest.seat, sending);
    expect(guest.seat.participant).toMatchObject({ may: { microphone: false, camera: true }, sending: { microphone: false, camera: true } });
    expect(join(ana).seat.participant.may.microphone).toBe(false);
    room = open({ rights: kept });
    expect(join(ana).seat.participant.may.microphone).toBe(false);
    const again = join(host);
    const [back] = room.seats.all;
    does(again.seat, { kind: 'set-right', participantId: back!.participant.id, right: 'microphone', allowed: true });
    expect(back!.participant.may.microphone).toBe(true);
    expect(audit.map(({ action }) => action)).toEqual(['take-microphone', 'give-microphone']);
  });

  it('follow the rule for everybody, single decisions of a host after it, and never bind hosts', () => {
    const [hosts, ana, bo] = [join(host), join(stranger()), join(stranger())];
    does(hosts.seat, { kind: 'set-right', participantId: ana.seat.participant.id, right: 'screen', allowed: true });
    does(hosts.seat, { kind: 'configure', change: { whoMay: { screen: 'hosts' } } });
    expect([hosts, ana, bo].map(({ seat }) => seat.participant.may.screen)).toEqual([true, false, false]);
    expect(ana.seat.participant.sending.screen).toBe(false);
    does(hosts.seat, { kind: 'set-right', participantId: ana.seat.participant.id, right: 'screen', allowed: true });
    expect([hosts, ana, bo].map(({ seat }) => seat.participant.may.screen)).toEqual([true, true, false]);
    does(hosts.seat, { kind: 'promote', participantId: bo.seat.participant.id });
    expect(bo.seat.participant.may.screen).toBe(true);
  });

  it('to mute ask for silence once, and leave the microphone to its owner', () => {
    const [hosts, ana] = [join(host), join(stranger())];
    does(hosts.seat, { kind: 'mute-all' });
    expect([hosts, ana].map(({ seat }) => seat.participant.sending.microphone)).toEqual([true, false]);
    does(hosts.seat, { kind: 'mute', participantId: ana.seat.participant.id });
    expect(ana.connection.heard('host:acted')).toHaveLength(1);
    room.update(ana.seat, sending);
    expect(ana.seat.participant.sending.microphone).toBe(true);
  });

  it('of a co-host hold in another tab, after a restart, and not after a demotion', () => {
    const ana = stranger();
    const [hosts, guest] = [join(host), join(ana)];
    does(hosts.seat, { kind: 'promote', participantId: guest.seat.participant.id });
    expect(rolesOf(guest, join(ana))).toEqual(['co-host', 'co-host']);
    room = open({ rights: kept });
    const [again, back] = [join(host), join(ana)];
    expect(rolesOf(back)).toEqual(['co-host']);
    does(again.seat, { kind: 'demote', participantId: back.seat.participant.id });
    expect(rolesOf(back, join(ana))).toEqual(['guest', 'guest']);
  });

  it('change hands whole: the host before is a co-host, also by the key that made them host', () => {
    const ana = stranger();
    const [hosts, guest] = [join(host), join(ana)];
    expect(does(hosts.seat, { kind: 'hand-over', participantId: guest.seat.participant.id })).toEqual(done);
    expect(rolesOf(hosts, guest)).toEqual(['co-host', 'host']);
    expect(room.rights.roleOf(host)).toBe('co-host');
    expect(room.rights.roleOf({ holders: [], hostKey })).toBe('guest');
    expect(changes).toEqual([{ hostKeyHash: expect.not.stringContaining(hostKey) }]);
    expect(does(hosts.seat, { kind: 'demote', participantId: guest.seat.participant.id })).toEqual(refused('forbidden'));
  });
});

describe('whoever is removed or banned', () => {
  it('is gone with all tabs, and gets no seat back by any key', () => {
    const ana = stranger();
    const [hosts, one, two, other] = [join(host), join(ana), join(ana), join(stranger())];
    does(hosts.seat, { kind: 'ban', participantId: one.seat.participant.id });
    for (const { connection } of [one, two]) expect(connection.heard('call:ended')).toEqual([{ reason: 'banned' }]);
    expect(other.connection.heard('participant:left').map(({ reason }) => reason)).toEqual(['removed', 'removed']);
    for (const { key } of [one, two]) {
      expect(room.resume(key, new FakeConnection())).toEqual(refused('resume-refused'));
      expect(room.join({ name: 'Ana', sending, opId: `op-${newSecret()}`, seat: key }, new FakeConnection(), ana)).toEqual(refused('banned'));
    }
    room = open({ rights: kept });
    expect(tryToJoin(ana)).toEqual(refused('banned'));
    clock.advance(2 * DAY);
    expect(tryToJoin(ana)).toEqual(refused('banned'));
  });

  it('does not come back by a seat that was lost before', () => {
    const ana = stranger();
    const [hosts, lost, tab] = [join(host), join(ana), join(ana)];
    room.disconnected(lost.seat, lost.connection);
    clock.advance(30_000);
    does(hosts.seat, { kind: 'remove', participantId: tab.seat.participant.id });
    expect(room.resume(lost.key, new FakeConnection())).toEqual(refused('resume-refused'));
    expect(tryToJoin(ana)).toEqual(refused('knock-required'));
  });
});

describe('two hosts at the same moment', () => {
  it('change different settings, and both hold', () => {
    const [one, two] = [join(host), join(host)];
    does(one.seat, { kind: 'configure', change: { locked: true } });
    does(two.seat, { kind: 'configure', change: { whoMay: { chat: 'hosts' } } });
    does(one.seat, { kind: 'configure', change: { whoMay: { screen: 'hosts' } } });
    expect(room.door.settings).toMatchObject({ locked: true, whoMay: { chat: 'hosts', screen: 'hosts', camera: 'everyone' } });
    expect(changes.at(-1)?.settings).toMatchObject({ locked: true, whoMay: { chat: 'hosts', screen: 'hosts' } });
  });

  it('answer one knock once, and an operation that comes twice is done once', () => {
    room = open({ settings: { waitingRoom: true } });
    const { connection, knockId } = knock(stranger());
    const [one, two] = [join(host), join(host)];
    expect(does(one.seat, { kind: 'deny', knockId })).toEqual(done);
    expect(does(two.seat, { kind: 'admit', knockId })).toEqual(done);
    expect(connection.heard('knock:answered')).toEqual([{ answer: 'denied' }]);
    const waiting = knock(stranger());
    for (let again = 0; again < 2; again += 1) does(one.seat, { kind: 'message-waiting', text: 'Soon' }, 'operation-message-1');
    expect(waiting.connection.heard('waiting:message')).toHaveLength(1);
    expect(audit.map(({ action }) => action)).toEqual(['deny', 'message-waiting']);
  });
});

it('hosts are those who decide who comes in', () => {
  expect((['host', 'co-host', 'guest'] as const).map(isHosting)).toEqual([true, true, false]);
});
