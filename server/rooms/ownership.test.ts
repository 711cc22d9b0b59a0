/** What is given to somebody who is signed in belongs to the account, and what is taken is taken from all that they hold. */
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryRepository } from '../persistence/memory-repository.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { act, seatedActor } from './hosting.ts';
import type { Standing } from './room-rights.ts';
import type { Room } from './room.ts';
import { Rooms } from './rooms.ts';
import { newSecret } from './secret.ts';

const [BROWSER, ACCOUNT] = ['b:desk', 'u:ana'];
const ANA = [BROWSER, ACCOUNT];

let rooms: Rooms;
beforeEach(() => {
  const onStorageError = (error: unknown) => {
    throw error;
  };
  rooms = new Rooms({ repository: new MemoryRepository(), clock: new FakeClock(), capacity: 4, graceSeconds: 30, mostRooms: 9, onStorageError });
});

const roomOf = async (holders: readonly string[]): Promise<Room> => {
  const created = await rooms.create({}, holders);
  if (!created.ok) throw new Error(created.error);
  return (await rooms.find(created.value.id))!;
};
const rolesIn = (room: Room, holders: readonly string[]) => holders.map((holder) => room.rights.roleOf({ holders: [holder] }));
const seatIn = (room: Room, holders: readonly string[]) => {
  const sending = { microphone: false, camera: false, screen: false };
  const joined = room.join({ name: 'Ana', sending, opId: `op-${newSecret().slice(0, 20)}` }, new FakeConnection(), { holders });
  if (!joined.ok) throw new Error(joined.error);
  return joined.value.seat;
};

describe('somebody who is signed in', () => {
  it('makes rooms for the account alone', async () => {
    expect(rolesIn(await roomOf(ANA), ANA)).toEqual(['guest', 'host']);
    expect(rolesIn(await roomOf([BROWSER]), ANA)).toEqual(['host', 'guest']);
  });

  it('becomes host by a link with the account alone', async () => {
    const room = await roomOf(['b:other']);
    const link = await rooms.makeHostLink(room.id, { holders: ['b:other'] });
    if (!link.ok) throw new Error(link.error);
    await rooms.useHostLink(link.value.secret, ANA);
    expect(rolesIn(room, ANA)).toEqual(['guest', 'host']);
  });

  it('is promoted, demoted and handed a room with the account, and keeps nothing by the browser', async () => {
    const room = await roomOf(['b:host']);
    const [host, ana] = [seatIn(room, ['b:host']), seatIn(room, ANA)];
    const participantId = ana.participant.id;
    act(room, seatedActor(host), { kind: 'promote', participantId });
    expect(rolesIn(room, ANA)).toEqual(['guest', 'co-host']);
    act(room, seatedActor(host), { kind: 'demote', participantId });
    expect(rolesIn(room, ANA)).toEqual(['guest', 'guest']);
    act(room, seatedActor(host), { kind: 'hand-over', participantId });
    expect(rolesIn(room, [...ANA, 'b:host'])).toEqual(['guest', 'host', 'co-host']);
    act(room, seatedActor(ana), { kind: 'hand-over', participantId: host.participant.id });
    expect(rolesIn(room, [...ANA, 'b:host'])).toEqual(['guest', 'co-host', 'host']);
  });

  it('is banned in the browser and by the account', async () => {
    const room = await roomOf(['b:host']);
    const [host, ana] = [seatIn(room, ['b:host']), seatIn(room, ANA)];
    act(room, seatedActor(host), { kind: 'ban', participantId: ana.participant.id });
    expect(ANA.map((holder) => room.rights.has('banned', { holders: [holder] }))).toEqual([true, true]);
  });
});

describe('an account', () => {
  it('adopts what its browser hosts, once and for good, and nobody else loses anything', async () => {
    const [own, other] = [await roomOf([BROWSER]), await roomOf(['b:other'])];
    await rooms.adopt(BROWSER, ACCOUNT);
    expect(rolesIn(own, ANA)).toEqual(['guest', 'host']);
    expect(rolesIn(other, [...ANA, 'b:other'])).toEqual(['guest', 'guest', 'host']);
    expect((await rooms.ownedBy([BROWSER])).length + (await rooms.ownedBy([ACCOUNT])).length).toBe(1);
    await rooms.adopt(BROWSER, ACCOUNT);
    expect(rolesIn(own, ANA)).toEqual(['guest', 'host']);
  });

  it.each<[Standing, Standing | undefined, readonly [browser: string, account: string]]>([
    ['host', 'co-host', ['guest', 'host']],
    ['co-host', 'host', ['guest', 'host']],
    ['co-host', 'admitted', ['guest', 'co-host']],
    ['co-host', undefined, ['guest', 'co-host']],
    ['host', 'banned', ['host', 'guest']],
    ['banned', undefined, ['guest', 'guest']],
  ])('of a browser that is %s, itself %s, is left with the greater part, and no ban is lifted', async (browser, account, roles) => {
    const room = await roomOf(['b:other']);
    room.rights.stand([BROWSER], browser);
    room.rights.stand([ACCOUNT], account);
    await rooms.stored();
    await rooms.adopt(BROWSER, ACCOUNT);
    expect(rolesIn(room, ANA)).toEqual(roles);
    expect([browser, account].includes('banned')).toBe(room.rights.has('banned', { holders: ANA }));
  });
});
