/** Who comes back after their seat was given up. */
import { beforeEach, expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { openTestRoom, stranger } from '../testing/test-room.ts';
import type { Grant, JoinRequest, Room } from './room.ts';
import { newSecret } from './secret.ts';

const GRACE = 30_000;
const QUARTER_OF_AN_HOUR = 15 * 60 * 1_000;
const sending = { microphone: true, camera: true, screen: false };
const refused = { ok: false, error: 'resume-refused' };

let clock: FakeClock;
let visits: string[];
let room: Room;
let ana: Seated;
let bo: Seated;

type Seated = ReturnType<typeof join>;

/** Takes a seat, or fails the test. */
function join(name: string, seat?: JoinRequest['seat']): Grant & { readonly connection: FakeConnection } {
  const connection = new FakeConnection();
  const joined = room.join({ name, sending, opId: `operation-${newSecret()}`, ...(seat ? { seat } : {}) }, connection, stranger());
  if (!joined.ok) throw new Error(joined.error);
  return { connection, ...joined.value };
}

const keyOf = ({ told }: Grant) => ({ participantId: told.self.id, resumeKey: told.resumeKey });

beforeEach(() => {
  clock = new FakeClock();
  visits = [];
  room = openTestRoom({ clock, capacity: 2, graceMilliseconds: GRACE, hostKey: newSecret(), visits });
  [ana, bo] = [join('Ana'), join('Bo')];
  room.disconnected(bo.seat, bo.connection);
  clock.advance(GRACE);
});

it('is the same participant, on a page that is new to the others', () => {
  const back = room.resume(keyOf(bo), new FakeConnection());
  if (!back.ok) throw new Error(back.error);
  const { self } = back.value.told;
  expect(self).toEqual({ ...bo.told.self, instance: bo.told.self.instance + 1 });
  expect(ana.connection.heard('participant:joined').at(-1)).toMatchObject({ participant: { id: self.id, instance: self.instance } });
  expect(room.seats.roster.participants).toEqual([ana.told.self, self]);
  expect(visits).toEqual(['Ana came as guest', 'Bo came as guest', 'Bo lost', 'Bo came as guest']);
});

it('is the same by a join, too', () => {
  expect(join('Bo', keyOf(bo)).told.self.id).toBe(bo.told.self.id);
});

it('proves it by the key', () => {
  expect(room.resume({ ...keyOf(bo), resumeKey: newSecret() }, new FakeConnection())).toEqual(refused);
});

it('has no seat in a room that is full by then', () => {
  join('Cy');
  expect(room.resume(keyOf(bo), new FakeConnection())).toEqual(refused);
});

it('is a stranger after a quarter of an hour, and when they left of their own', () => {
  clock.advance(QUARTER_OF_AN_HOUR + 1);
  expect(room.resume(keyOf(bo), new FakeConnection())).toEqual(refused);
  const cy = join('Cy');
  room.leave(cy.seat);
  expect(room.resume(keyOf(cy), new FakeConnection())).toEqual(refused);
});
