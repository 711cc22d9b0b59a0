import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_ROOM_NAME, ROOM_ID_PATTERN } from '#protocol/room';
import { MemoryRepository } from '../persistence/memory-repository.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { stranger } from '../testing/test-room.ts';
import { newRoomId } from './ids.ts';
import type { Room } from './room.ts';
import { Rooms } from './rooms.ts';
import { newSecret } from './secret.ts';

const DAY = 86_400_000;
let clock: FakeClock;
let repository: MemoryRepository;
let rooms: Rooms;
let storageErrors: unknown[];

const open = () =>
  new Rooms({ repository, clock, capacity: 2, graceSeconds: 30, mostRooms: 9, onStorageError: (error) => storageErrors.push(error) });

beforeEach(() => {
  clock = new FakeClock();
  repository = new MemoryRepository();
  storageErrors = [];
  rooms = open();
});

async function create(name?: string) {
  const created = await rooms.create(name === undefined ? {} : { name });
  if (!created.ok) throw new Error(created.error);
  return created.value;
}

const holding = (hostKey: string | undefined) => ({ holders: [], hostKey });

async function live(id: string): Promise<Room> {
  const room = await rooms.find(id);
  if (!room) throw new Error('no such room');
  return room;
}

const take = (room: Room, name: string) => {
  const sending = { microphone: false, camera: false, screen: false };
  const joined = room.join({ name, sending, opId: `op-${newSecret().slice(0, 20)}` }, new FakeConnection(), stranger());
  if (!joined.ok) throw new Error(joined.error);
  return joined.value;
};
const join = (room: Room, name: string) => take(room, name).seat;

describe('a new room', () => {
  it('has an id that nobody guesses, and its key is stored as a hash only', async () => {
    const made = await create(' Tea  time ');
    expect(made.id).toMatch(ROOM_ID_PATTERN);
    const stored = await repository.findRoom(made.id);
    expect(stored).toMatchObject({ name: 'Tea time', createdAt: clock.now() });
    expect(JSON.stringify(stored)).not.toContain(made.hostKey);
    expect((await live(made.id)).rights.roleOf(holding(made.hostKey))).toBe('host');
  });

  it.each([undefined, '', '  ', '\u200b'])('may go without a name', async (name) => {
    expect((await rooms.view((await create(name)).id))?.name).toBe('');
  });

  it('takes no name past the limit', async () => {
    expect(await rooms.create({ name: 'x'.repeat(MAX_ROOM_NAME + 1) })).toEqual({ ok: false, error: 'name-too-long' });
    expect(await rooms.create({ name: 'x'.repeat(10_000) })).toEqual({ ok: false, error: 'name-too-long' });
  });
});

describe('a room', () => {
  it('is one and the same to all who look for it at once', async () => {
    const { id } = await create();
    const [one, two] = await Promise.all([live(id), live(id)]);
    expect(one).toBe(two);
  });

  it('stays one room while somebody is inside, and after a pause without anybody', async () => {
    const { id } = await create();
    const room = await live(id);
    const seat = join(room, 'Ana');
    clock.advance(DAY);
    expect(await live(id)).toBe(room);
    room.leave(seat);
    expect(await live(id)).toBe(room);
    clock.advance(60_000);
    expect(await live(id)).not.toBe(room);
  });

  it('that does not exist is not found', async () => {
    expect(await rooms.find(newRoomId())).toBeUndefined();
    expect(await rooms.view(newRoomId())).toBeUndefined();
    expect(await rooms.close(newRoomId(), holding(newSecret()))).toEqual({ ok: false, error: 'room-not-found' });
  });

  it('keeps its name, its host and its end over a restart', async () => {
    const { id, hostKey } = await create('Tea');
    rooms = open();
    expect((await live(id)).rights.roleOf(holding(hostKey))).toBe('host');
    expect(await rooms.close(id, holding(hostKey))).toEqual({ ok: true, value: null });
    rooms = open();
    expect(await rooms.view(id)).toEqual({ id, name: 'Tea', state: 'closed', participants: 0, capacity: 2 });
    expect((await live(id)).closed).toBe(true);
  });
});

describe('closing', () => {
  it("is for the holder of this room's key", async () => {
    const [mine, other] = [await create(), await create()];
    const room = await live(mine.id);
    for (const key of [undefined, '', other.hostKey]) expect(await rooms.close(mine.id, holding(key))).toEqual({ ok: false, error: 'forbidden' });
    expect(room.closed).toBe(false);
    expect((await rooms.close(mine.id, holding(mine.hostKey))).ok).toBe(true);
    expect(room.closed).toBe(true);
  });

  it('reaches a room that is being loaded at the same time', async () => {
    const { id, hostKey } = await create();
    const read = repository.findRoom.bind(repository);
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    repository.findRoom = async (wanted) => {
      const open = await read(wanted);
      await slow;
      return open;
    };
    const loading = live(id);
    repository.findRoom = read;
    const closing = rooms.close(id, holding(hostKey));
    await expect.poll(async () => (await read(id))?.closedAt).toBeDefined();
    answer();
    expect(await closing).toEqual({ ok: true, value: null });
    expect((await loading).closed).toBe(true);
  });
});

describe('visits', () => {
  it('are written in order, with when and how', async () => {
    const { id } = await create();
    const room = await live(id);
    const ana = join(room, 'Ana');
    clock.advance(1_000);
    const bo = join(room, 'Bo');
    clock.advance(1_000);
    room.leave(ana);
    await rooms.shutDown();
    const start = clock.now() - 2_000;
    expect(await repository.visitsOf(id)).toMatchObject([
      { name: 'Ana', participantId: ana.participant.id, role: 'guest', joinedAt: start, left: { at: start + 2_000, how: 'left' } },
      { name: 'Bo', participantId: bo.participant.id, joinedAt: start + 1_000 },
    ]);
  });

  it('that cannot be written cost nobody the call', async () => {
    const { id } = await create();
    const room = await live(id);
    repository.beginVisit = () => Promise.reject(new Error('disk full'));
    join(room, 'Ana');
    await rooms.shutDown();
    expect(storageErrors).toHaveLength(1);
  });
});

describe('a restarted server', () => {
  it('gives the seats back to the pages that held them, for the grace time', async () => {
    const { id } = await create();
    const [ana, bo] = [take(await live(id), 'Ana').told, take(await live(id), 'Bo').told];
    await rooms.shutDown();

    rooms = open();
    await rooms.live.restore();
    const room = await live(id);
    expect(room.seats.roster.participants).toMatchObject([
      { id: ana.self.id, name: 'Ana', instance: 1, connected: false },
      { id: bo.self.id, name: 'Bo', instance: 2, connected: false },
    ]);
    expect(room.resume({ participantId: ana.self.id, resumeKey: bo.resumeKey }, new FakeConnection())).toEqual({ ok: false, error: 'resume-refused' });
    expect(room.resume({ participantId: ana.self.id, resumeKey: ana.resumeKey }, new FakeConnection()).ok).toBe(true);
    clock.advance(30_000);
    expect(room.seats.all.map((seat) => seat.participant.name)).toEqual(['Ana']);
    expect(take(room, 'Cy').told.self.instance).toBe(3);
    await rooms.shutDown();
    expect(await repository.visitsOf(id)).toMatchObject([{ name: 'Ana' }, { name: 'Bo', left: { how: 'lost' } }, { name: 'Cy' }]);
  });

  it('knows the keys of a page that was reloaded before, and not those of the page before it', async () => {
    const { id } = await create();
    const first = take(await live(id), 'Ana').told;
    const seat = { participantId: first.self.id, resumeKey: first.resumeKey };
    const request = { name: 'Ana', sending: first.self.sending, opId: 'operation-of-the-reload', seat };
    const again = (await live(id)).join(request, new FakeConnection(), stranger());
    if (!again.ok) throw new Error(again.error);
    await rooms.shutDown();

    rooms = open();
    await rooms.live.restore();
    const room = await live(id);
    expect(room.resume(seat, new FakeConnection())).toEqual({ ok: false, error: 'resume-refused' });
    const { self, resumeKey } = again.value.told;
    expect(room.resume({ participantId: self.id, resumeKey }, new FakeConnection())).toMatchObject({ ok: true, value: { told: { self: { instance: 2 } } } });
  });

  it('ends the visits to a room that was closed', async () => {
    const { id } = await create();
    const ana = join(await live(id), 'Ana');
    await rooms.shutDown();
    await repository.changeRoom(id, { closedAt: clock.now() });
    rooms = open();
    await rooms.live.restore();
    expect(await repository.visitsOf(id)).toMatchObject([{ participantId: ana.participant.id, left: { how: 'ended' } }]);
  });
});

describe('expiry', () => {
  it('takes abandoned rooms, and never one that is in use', async () => {
    const [old, used] = [await create(), await create()];
    join(await live(used.id), 'Ana');
    clock.advance(91 * DAY);
    const young = await create();
    expect(await rooms.expire(90, 30)).toEqual({ rooms: 1, visits: 0 });
    expect(await rooms.view(old.id)).toBeUndefined();
    expect(await rooms.view(used.id)).toMatchObject({ participants: 1 });
    expect(await rooms.view(young.id)).toBeDefined();
  });
});
