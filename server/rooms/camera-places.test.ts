/** A room with a limit of cameras: who has one of the places, who loses it, and what they are told. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { SettingsChange } from '#protocol/room-settings';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { openTestRoom, stranger } from '../testing/test-room.ts';
import { act } from './hosting.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import { newSecret } from './secret.ts';
import type { Visitor } from './visitor.ts';

const GRACE = 30_000;
const hostKey = newSecret();
const host: Visitor = { holders: ['b:host'], hostKey };
const ON = { microphone: true, camera: true, screen: false };
const OFF = { ...ON, camera: false };

let clock: FakeClock;
let room: Room;
let connections: Map<Seat, FakeConnection>;

beforeEach(() => {
  clock = new FakeClock();
  connections = new Map();
  room = openTestRoom({ clock, capacity: 16, graceMilliseconds: GRACE, hostKey, visits: [], settings: { mostCameras: 2 } });
});

function join(name: string, sending = ON, visitor: Visitor = stranger()): Seat & { readonly key: { participantId: string; resumeKey: string } } {
  const connection = new FakeConnection();
  const joined = room.join({ name, sending, opId: `operation-${newSecret()}` }, connection, visitor);
  if (!joined.ok) throw new Error(joined.error);
  const { seat, told } = joined.value;
  connections.set(seat, connection);
  return Object.assign(seat, { key: { participantId: told.self.id, resumeKey: told.resumeKey } });
}

const configure = (change: SettingsChange & { readonly passcode?: never }) => act(room, { name: 'Hanna', role: 'host', holders: [] }, { kind: 'configure', change });
const showing = () => room.seats.all.filter(({ participant }) => participant.sending.camera).map(({ participant }) => participant.name);
const waiting = () => room.seats.all.filter(({ participant }) => participant.noCameraPlace).map(({ participant }) => participant.name);
const mayShow = ({ participant }: Seat) => participant.may.camera;

describe('two cameras at a time', () => {
  it('are those of the first two; the third is in sound, and is told why', () => {
    const [ana, , cy] = [join('Ana'), join('Bo'), join('Cy')];
    expect(showing()).toEqual(['Ana', 'Bo']);
    expect(cy.participant).toMatchObject({ sending: OFF, may: { camera: false, microphone: true, screen: true }, noCameraPlace: true });
    expect(ana.participant).not.toHaveProperty('noCameraPlace');
    expect(mayShow(ana)).toBe(true);
  });

  it('leave no place to whoever has theirs off, until another is off', () => {
    const [ana, , cy, di] = [join('Ana'), join('Bo'), join('Cy', OFF), join('Di', OFF)];
    room.update(cy, ON);
    expect(showing()).toEqual(['Ana', 'Bo']);
    room.update(ana, OFF);
    expect(waiting()).toEqual([]);
    expect(showing()).toEqual(['Bo']);
    room.update(di, ON);
    expect(showing()).toEqual(['Bo', 'Di']);
    // Who came first, and has theirs off, does not push out who has it on.
    room.update(ana, ON);
    expect(showing()).toEqual(['Bo', 'Di']);
    expect(waiting()).toEqual(['Ana', 'Cy']);
  });

  it('are free again when somebody leaves or is lost for good, and not while they may come back', () => {
    const [ana, bo, cy] = [join('Ana'), join('Bo'), join('Cy', OFF)];
    room.disconnected(ana, connections.get(ana)!);
    expect(mayShow(cy)).toBe(false);
    clock.advance(GRACE);
    expect(mayShow(cy)).toBe(true);
    room.update(cy, ON);
    const di = join('Di', OFF);
    expect(mayShow(di)).toBe(false);
    room.leave(bo);
    expect(mayShow(di)).toBe(true);
  });

  it('tell everybody, and with the rule before what comes of it', () => {
    configure({ mostCameras: null });
    const [ana, , cy] = [join('Ana'), join('Bo'), join('Cy')];
    const told = connections.get(ana)!.said.length;
    configure({ mostCameras: 2 });
    const news = connections.get(ana)!.said.slice(told);
    expect(news[0]).toMatchObject(['settings:changed', { settings: { mostCameras: 2 } }]);
    expect(news[1]).toMatchObject(['participant:updated', { participant: { id: cy.participant.id, sending: { camera: false }, noCameraPlace: true } }]);
  });

  it('are kept through a reload of the page', () => {
    const [ana] = [join('Ana'), join('Bo'), join('Cy')];
    const again = room.join({ name: 'Ana', sending: ON, opId: `operation-${newSecret()}`, seat: ana.key }, new FakeConnection(), stranger());
    expect(again.ok && again.value.seat.participant.sending.camera).toBe(true);
    expect(showing()).toEqual(['Ana', 'Bo']);
  });

  it('are taken by others while somebody was away for longer than the grace time', () => {
    const [ana] = [join('Ana'), join('Bo')];
    room.disconnected(ana, connections.get(ana)!);
    clock.advance(GRACE);
    join('Cy');
    const again = room.resume(ana.key, new FakeConnection());
    expect(again.ok && again.value.told.self).toMatchObject({ sending: { camera: false }, noCameraPlace: true });
    expect(showing()).toEqual(['Bo', 'Cy']);
  });
});

describe('a limit that is changed in the meeting', () => {
  it('takes the cameras of the latest arrivals first, and gives none back by itself', () => {
    configure({ mostCameras: null });
    for (const name of ['Ana', 'Bo', 'Cy', 'Di']) join(name);
    expect(showing()).toHaveLength(4);
    configure({ mostCameras: 3 });
    expect(showing()).toEqual(['Ana', 'Bo', 'Cy']);
    configure({ mostCameras: 1 });
    expect(showing()).toEqual(['Ana']);
    configure({ mostCameras: 4 });
    expect(showing()).toEqual(['Ana']);
    expect(waiting()).toEqual([]);
  });
});

describe('hosts', () => {
  it('always may, and count: the guest who came last makes room', () => {
    const [, , hanna] = [join('Ana'), join('Bo'), join('Hanna', OFF, host)];
    expect(mayShow(hanna)).toBe(true);
    room.update(hanna, ON);
    expect(showing()).toEqual(['Ana', 'Hanna']);
    const [, cy] = [join('Helen', ON, host), join('Cy')];
    expect(showing()).toEqual(['Hanna', 'Helen']);
    join('Harry', ON, host);
    expect(showing()).toEqual(['Hanna', 'Helen', 'Harry']);
    expect(mayShow(cy)).toBe(false);
  });

  it('lose it with the role, where there is no place', () => {
    configure({ mostCameras: 1 });
    const [, helen] = [join('Hanna', ON, host), join('Helen', ON, host)];
    room.seats.change(helen, { ...helen.participant, role: 'guest' });
    expect(showing()).toEqual(['Hanna']);
    expect(waiting()).toEqual(['Helen']);
  });
});

it('a camera that a host took away is not one that waits for a place, and its place is free', () => {
  const [ana, , cy] = [join('Ana'), join('Bo'), join('Cy', OFF)];
  act(room, { name: 'Hanna', role: 'host', holders: [] }, { kind: 'set-right', participantId: ana.participant.id, right: 'camera', allowed: false });
  expect(ana.participant).toMatchObject({ may: { camera: false }, sending: { camera: false } });
  expect(ana.participant).not.toHaveProperty('noCameraPlace');
  expect(mayShow(cy)).toBe(true);
  configure({ whoMay: { camera: 'hosts' } });
  expect([showing(), waiting()]).toEqual([[], []]);
});
