import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserOf } from '../http/browser-cookie.ts';
import type { ServerOptions } from '../server.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

const HOST = browserOf(undefined, false);
let server: SignalingServer;
let pages: TestPage[];
const turn = { kind: 'secret', urls: ['turn:t.example'], secret: 's' } as const;
const ice = { stunUrls: ['stun:s.example'], turn, iceTransportPolicy: 'all', ttlSeconds: 600 } as const;

async function start(options: Partial<ServerOptions> = {}): Promise<void> {
  await server?.close();
  server = await startSignalingForTest({ ice, ...options });
}

beforeEach(async () => {
  pages = [];
  await start();
});
afterEach(async () => {
  for (const page of pages) page.close();
  await server.close();
});

const openPage = (options?: ConstructorParameters<typeof TestPage>[1]): Promise<TestPage> => {
  const page = new TestPage(server.url, options);
  pages.push(page);
  return page.connected();
};

async function createRoom() {
  const created = await server.rooms.create({ name: 'Tea' }, [HOST.holder]);
  if (!created.ok) throw new Error(created.error);
  return created.value;
}

const hostCookie = `other=1; ${HOST.cookie}`;

describe('the lobby', () => {
  it("shows the room, who is inside, one's role and how to connect, and hears of changes", async () => {
    const room = await createRoom();
    const [ana, lobby, host] = [await openPage(), await openPage(), await openPage({ cookie: hostCookie })];
    await ana.join(room.id, 'Ana');
    const preview = await lobby.request('room:preview', { roomId: room.id });
    expect(preview).toMatchObject({ ok: true, value: { room: { name: 'Tea', participants: 1 }, names: ['Ana'], role: 'guest', ice: { relay: true, ttlSeconds: 600 } } });
    expect(await host.request('room:preview', { roomId: room.id })).toMatchObject({ value: { role: 'host' } });
    await ana.request('room:leave', {});
    expect(await lobby.hears('room:changed')).toMatchObject({ room: { participants: 0 }, names: [] });
  });

  it('gives nobody credentials who could not join at once', async () => {
    await start({ capacity: 2 });
    const room = await createRoom();
    const [ana, bo, lobby] = [await openPage(), await openPage(), await openPage()];
    await ana.join(room.id, 'Ana');
    await bo.join(room.id, 'Bo');
    const full = await lobby.request('room:preview', { roomId: room.id });
    expect(full).toMatchObject({ ok: true, value: { room: { participants: 2 } } });
    expect(JSON.stringify(full)).not.toContain('turn:');
    expect(await lobby.request('ice:refresh', {})).toEqual({ ok: false, error: 'not-seated' });
  });
});

describe('a seat', () => {
  it("comes with fresh credentials in the participant's own name", async () => {
    const room = await createRoom();
    const ana = await openPage();
    const { self, ice: given } = await ana.join(room.id, 'Ana');
    expect(given.iceServers[1]!.username).toMatch(new RegExp(`^\\d{10}:${self.id}$`));
    expect(await ana.request('ice:refresh', {})).toMatchObject({ ok: true, value: { relay: true } });
  });

  it('makes a host of the browser that made the room', async () => {
    const room = await createRoom();
    const [host, guest] = [await openPage({ cookie: hostCookie }), await openPage({ cookie: browserOf(undefined, false).cookie })];
    expect((await host.join(room.id, 'Ana')).self.role).toBe('host');
    expect((await guest.join(room.id, 'Bo')).self.role).toBe('guest');
  });

  it('survives its socket, and is resumed by its key on a new one', async () => {
    const room = await createRoom();
    const [ana, bo] = [await openPage(), await openPage()];
    const told = await ana.join(room.id, 'Ana');
    await bo.join(room.id, 'Bo');
    ana.socket.io.engine.close();
    await bo.hears('participant:updated', ({ participant }) => !participant.connected);
    const back = await openPage();
    const seat = { participantId: told.self.id, resumeKey: told.resumeKey };
    expect(await back.request('room:resume', { version: 1, roomId: room.id, seat: { ...seat, resumeKey: 'wrong' } })).toEqual({ ok: false, error: 'resume-refused' });
    expect(await back.request('room:resume', { version: 1, roomId: room.id, seat })).toMatchObject({ ok: true, value: { self: told.self } });
    await bo.hears('participant:updated', ({ participant }) => participant.connected);
    expect(await back.request('participant:update', { sending: told.self.sending })).toEqual({ ok: true, value: null });
  });

  it('is free after the grace time', async () => {
    await start({ graceSeconds: 0.05 });
    const room = await createRoom();
    const [ana, bo] = [await openPage(), await openPage()];
    const told = await ana.join(room.id, 'Ana');
    await bo.join(room.id, 'Bo');
    ana.close();
    expect(await bo.hears('participant:left')).toMatchObject({ participantId: told.self.id, reason: 'lost' });
  });

  it('taken over by a reloaded page is lost to the old one, which is told and can do nothing more', async () => {
    const room = await createRoom();
    const [old, reloaded] = [await openPage(), await openPage()];
    const told = await old.join(room.id, 'Ana');
    const seat = { participantId: told.self.id, resumeKey: told.resumeKey };
    expect((await reloaded.join(room.id, 'Ana', { seat })).self).toMatchObject({ id: told.self.id, instance: 2 });
    expect(await old.hears('call:ended')).toEqual({ reason: 'replaced' });
    expect(await old.request('roster:get', {})).toEqual({ ok: false, error: 'not-seated' });
    expect(await reloaded.request('roster:get', {})).toMatchObject({ ok: true, value: { participants: [{ id: told.self.id }] } });
  });

  it('whose join was answered into the void is the same when asked for again on a new socket', async () => {
    const room = await createRoom();
    const [lost, again] = [await openPage(), await openPage()];
    const opId = 'the-very-same-operation';
    const first = await lost.join(room.id, 'Ana', { opId });
    const gone = lost.gone();
    expect((await again.join(room.id, 'Ana', { opId })).self).toEqual(first.self);
    expect(await gone).toBe('io server disconnect');
    expect((await server.rooms.view(room.id))?.participants).toBe(1);
  });

  it('is one a socket', async () => {
    const [room, other] = [await createRoom(), await createRoom()];
    const ana = await openPage();
    await ana.join(room.id, 'Ana');
    expect(await ana.tryToJoin(other.id, 'Ana')).toEqual({ ok: false, error: 'already-seated' });
    await ana.request('room:leave', {});
    expect((await ana.tryToJoin(other.id, 'Ana')).ok).toBe(true);
  });

  it('is one a double click', async () => {
    const room = await createRoom();
    const ana = await openPage();
    const [first, second] = await Promise.all([ana.join(room.id, 'Ana'), ana.join(room.id, 'Ana')]);
    expect(second.self.id).toBe(first.self.id);
    expect((await server.rooms.view(room.id))?.participants).toBe(1);
  });

  it('is never given beyond the capacity, however many come at once', async () => {
    await start({ capacity: 3 });
    const room = await createRoom();
    const crowd = await Promise.all(Array.from({ length: 12 }, () => openPage()));
    const results = await Promise.all(crowd.map((page) => page.tryToJoin(room.id, 'Ana')));
    expect(results.filter((result) => result.ok)).toHaveLength(3);
    expect(results.filter((result) => !result.ok && result.error === 'room-full')).toHaveLength(9);
  });
});

describe('requests', () => {
  it('are done in the order in which they came', async () => {
    const room = await createRoom();
    const ana = await openPage();
    const order = await Promise.all([ana.tryToJoin(room.id, 'Ana'), ana.request('roster:get', {}), ana.request('room:leave', {}), ana.request('roster:get', {})]);
    expect(order.map((result) => (result.ok ? 'ok' : result.error))).toEqual(['ok', 'ok', 'ok', 'not-seated']);
  });

  it('of another version of the protocol are refused', async () => {
    const room = await createRoom();
    expect(await (await openPage()).tryToJoin(room.id, 'Ana', { version: 2 })).toEqual({ ok: false, error: 'version-mismatch' });
  });

  it('work over long polling where WebSocket is blocked', async () => {
    const room = await createRoom();
    const [ana, bo] = [await openPage({ transports: ['polling'] }), await openPage()];
    await ana.join(room.id, 'Ana');
    await bo.join(room.id, 'Bo');
    expect(await ana.hears('participant:joined')).toMatchObject({ participant: { name: 'Bo' } });
  });
});

describe('signals', () => {
  it('go to the one that they are for, and are counted', async () => {
    const room = await createRoom();
    const [ana, bo, cy] = [await openPage(), await openPage(), await openPage()];
    const [a, b] = [await ana.join(room.id, 'Ana'), await bo.join(room.id, 'Bo')];
    await cy.join(room.id, 'Cy');
    const signal = { kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp: 'v=0' } as const;
    expect(await bo.request('signal', { to: a.self.id, toInstance: a.self.instance, signal })).toEqual({ ok: true, value: null });
    expect(await ana.hears('signal')).toEqual({ from: b.self.id, fromInstance: 2, signal });
    expect(cy.heard('signal')).toEqual([]);
    expect(server.counters).toMatchObject({ signals: 1, signalBytes: JSON.stringify(signal).length });
  });
});

describe('the end', () => {
  it('of a room is told to those inside and in the lobby, and the door is shut', async () => {
    const room = await createRoom();
    const [ana, lobby] = [await openPage(), await openPage()];
    const told = await ana.join(room.id, 'Ana');
    await lobby.request('room:preview', { roomId: room.id });
    await server.rooms.close(room.id, { holders: [], hostKey: room.hostKey });
    expect(await ana.hears('call:ended')).toEqual({ reason: 'ended' });
    expect(await lobby.hears('room:changed', ({ room: now }) => now.state === 'closed')).toMatchObject({ names: [] });
    const refused = { ok: false, error: 'room-closed' };
    const seat = { participantId: told.self.id, resumeKey: told.resumeKey };
    expect(await lobby.request('room:preview', { roomId: room.id })).toMatchObject({ ok: true, value: { door: 'closed', names: [] } });
    expect(await lobby.tryToJoin(room.id, 'Bo')).toEqual(refused);
    expect(await ana.request('room:resume', { version: 1, roomId: room.id, seat })).toEqual(refused);
  });

  it('of the server cuts connections so that pages come back by themselves', async () => {
    const room = await createRoom();
    const ana = await openPage();
    await ana.join(room.id, 'Ana');
    const gone = ana.gone();
    await server.close();
    expect(await gone).toBe('transport close');
    expect(await server.storage.rooms.visitsOf(room.id)).toMatchObject([{ name: 'Ana' }]);
    expect(await server.storage.rooms.lastingVisits()).toHaveLength(1);
  });
});
