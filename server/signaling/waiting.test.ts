/** Knocking, passcodes and bans over real sockets: what whoever is outside hears of the inside, and how guessing is slowed down. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserOf } from '../http/browser-cookie.ts';
import { prepareChange } from '../rooms/passcode.ts';
import { memoryStorage } from '../persistence/storage.ts';
import type { SettingsChange } from '#protocol/room-settings';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

const turn = { kind: 'secret', urls: ['turn:relay.example'], secret: 's' } as const;
const ice = { stunUrls: ['stun:s.example'], turn, iceTransportPolicy: 'all', ttlSeconds: 600 } as const;
const HOST = browserOf(undefined, false);

let server: SignalingServer;
let pages: TestPage[];
beforeEach(async () => {
  pages = [];
  server = await startSignalingForTest({ ice });
});
afterEach(async () => {
  for (const page of pages) page.close();
  await server.close();
});

async function openPage(cookie?: string): Promise<TestPage> {
  const page = await new TestPage(server.url, cookie === undefined ? {} : { cookie }).connected();
  pages.push(page);
  return page;
}

async function createRoom(wish: SettingsChange): Promise<string> {
  const created = await server.rooms.create(await prepareChange(wish), [HOST.holder]);
  if (!created.ok) throw new Error(created.error);
  return created.value.id;
}

const knock = (page: TestPage, roomId: string, passcode?: string) =>
  page.request('room:knock', { version: 1, roomId, name: 'Eve', ...(passcode === undefined ? {} : { passcode }) });
let operations = 0;
const act = (page: TestPage, action: object) =>
  page.raw('room:act', { opId: `operation-${(operations += 1)}-xxxxxxx`, action });

describe('somebody who waits', () => {
  it('hears no name, roster, chat, signal or credential, whatever they ask for and whatever happens inside', async () => {
    const roomId = await createRoom({ waitingRoom: true, name: 'Board' });
    const host = await openPage(HOST.cookie);
    const inside = await host.join(roomId, 'Inside-Host');
    const eve = await openPage();
    const answers = [await eve.request('room:preview', { roomId }), await knock(eve, roomId)];
    for (const event of ['ice:refresh', 'roster:get', 'room:leave']) answers.push((await eve.raw(event, {})) as never);
    const signal = { kind: 'want', epoch: 1, offerId: 0, what: 'offer' };
    answers.push((await eve.raw('signal', { to: inside.self.id, toInstance: 1, signal })) as never);
    answers.push((await eve.raw('room:resume', { version: 1, roomId, seat: { participantId: inside.self.id, resumeKey: 'guess' } })) as never);
    answers.push((await eve.tryToJoin(roomId, 'Eve')) as never);
    expect(await eve.tryToJoin(roomId, 'Eve')).toEqual({ ok: false, error: 'knock-required' });

    await host.request('participant:update', { sending: { microphone: false, camera: false, screen: true } });
    await act(host, { kind: 'message-waiting', text: 'A moment please' });
    await act(host, { kind: 'configure', change: { locked: true } });
    await act(host, { kind: 'configure', change: { locked: false } });
    host.socket.disconnect();
    await eve.hears('room:changed', ({ hostHere }) => !hostHere);
    const heard = JSON.stringify([answers, eve.said]);
    expect(heard).not.toMatch(/Inside|p_[\w-]{16}|participants|resumeKey|turn:|stun:|credential|revision/);
    expect(new Set(eve.said.map(([fact]) => fact))).toEqual(new Set(['room:changed', 'waiting:message']));
  });

  it('is let in by a host who came later, and gets a seat with everything', async () => {
    const roomId = await createRoom({ waitingRoom: true });
    const eve = await openPage(browserOf(undefined, false).cookie);
    await knock(eve, roomId);
    const host = await openPage(HOST.cookie);
    const { waiting } = await host.join(roomId, 'Host');
    expect(waiting).toMatchObject([{ name: 'Eve' }]);
    await act(host, { kind: 'admit', knockId: waiting[0]!.id });
    expect(await eve.hears('knock:answered')).toEqual({ answer: 'admitted' });
    expect(await eve.join(roomId, 'Eve')).toMatchObject({ self: { role: 'guest' }, waiting: [], ice: { relay: true } });
  });

  it('is forgotten with the socket, and when they wait no more', async () => {
    const roomId = await createRoom({ waitingRoom: true });
    const host = await openPage(HOST.cookie);
    await host.join(roomId, 'Host');
    const [eve, bo] = [await openPage(), await openPage()];
    await knock(eve, roomId);
    await knock(bo, roomId);
    await host.hears('waiting:changed', ({ waiting }) => waiting.length === 2);
    eve.close();
    await host.hears('waiting:changed', ({ waiting }) => waiting.length === 1);
    await bo.request('room:unknock', {});
    expect(await host.hears('waiting:changed', ({ waiting }) => waiting.length === 0)).toEqual({ waiting: [] });
  });
});

describe('a passcode', () => {
  it('lets in who knows it, however their keyboard writes it, and tells nobody else anything', async () => {
    const roomId = await createRoom({ passcode: 'café 7' });
    const host = await openPage(HOST.cookie);
    await host.join(roomId, 'Inside-Host');
    const eve = await openPage();
    const preview = await eve.request('room:preview', { roomId });
    expect(preview).toMatchObject({ ok: true, value: { door: 'open', passcode: true, names: [] } });
    expect(JSON.stringify(preview)).not.toMatch(/turn:|Inside|participants/);
    expect(await eve.tryToJoin(roomId, 'Eve')).toEqual({ ok: false, error: 'passcode-required' });
    expect(await eve.tryToJoin(roomId, 'Eve', { passcode: 'cafe 7' })).toEqual({ ok: false, error: 'passcode-wrong' });
    expect(await eve.tryToJoin(roomId, 'Eve', { passcode: ' cafe\u0301 7 ' })).toMatchObject({ ok: true });
  });

  it('is asked for before a knock is heard', async () => {
    const roomId = await createRoom({ passcode: 'x1', waitingRoom: true });
    const eve = await openPage();
    expect(await knock(eve, roomId)).toEqual({ ok: false, error: 'passcode-required' });
    expect(await knock(eve, roomId, 'x2')).toEqual({ ok: false, error: 'passcode-wrong' });
    expect(await knock(eve, roomId, 'x1')).toMatchObject({ ok: true });
  });

  it('is guessed ten times in ten minutes from one address, also all at once, and right ones cost nothing', { timeout: 30_000 }, async () => {
    const [roomId, other] = [await createRoom({ passcode: 'x1' }), await createRoom({ passcode: 'x1' })];
    for (let right = 0; right < 12; right += 1) {
      const ana = await openPage();
      expect(await ana.tryToJoin(other, 'Ana', { passcode: 'x1' })).toMatchObject({ ok: true });
      await ana.request('room:leave', {});
    }
    const guesses = await Promise.all(Array.from({ length: 14 }, async (_, n) => (await openPage()).tryToJoin(roomId, 'Eve', { passcode: `guess ${n}` })));
    const errors = guesses.map((guess) => (guess.ok ? 'in' : guess.error));
    expect(errors.filter((error) => error === 'passcode-wrong')).toHaveLength(10);
    expect(errors.filter((error) => error === 'rate-limited')).toHaveLength(4);
    expect(await (await openPage()).tryToJoin(roomId, 'Eve', { passcode: 'x1' })).toEqual({ ok: false, error: 'rate-limited' });
    expect((await (await openPage(HOST.cookie)).tryToJoin(roomId, 'Host')).ok).toBe(true);
    // The same address, another room.
    expect(await (await openPage()).tryToJoin(other, 'Eve', { passcode: 'x2' })).toEqual({ ok: false, error: 'passcode-wrong' });
  });
});

describe('after a restart of the server', () => {
  it('settings, co-hosts, bans and what was taken away are as they were', async () => {
    const storage = memoryStorage();
    await server.close();
    server = await startSignalingForTest({ ice, storage: { ...storage, close: async () => undefined } });
    const roomId = await createRoom({});
    const [coHost, banned, quiet] = [browserOf(undefined, false), browserOf(undefined, false), browserOf(undefined, false)];
    const host = await openPage(HOST.cookie);
    await host.join(roomId, 'Host');
    const ids = [];
    for (const { cookie } of [coHost, banned, quiet]) ids.push((await (await openPage(cookie)).join(roomId, 'Guest')).self.id);
    const [promoted, out, silenced] = ids;
    await act(host, { kind: 'promote', participantId: promoted });
    await act(host, { kind: 'ban', participantId: out });
    await act(host, { kind: 'set-right', participantId: silenced, right: 'chat', allowed: false });
    await act(host, { kind: 'configure', change: { name: 'Later', waitingRoom: true, passcode: 'x1', whoMay: { screen: 'hosts' } } });
    await server.close();

    server = await startSignalingForTest({ ice, storage });
    expect((await (await openPage(coHost.cookie)).join(roomId, 'Co')).self.role).toBe('co-host');
    expect(await (await openPage(banned.cookie)).tryToJoin(roomId, 'Out', { passcode: 'x1' })).toEqual({ ok: false, error: 'banned' });
    const back = await openPage(HOST.cookie);
    const told = await back.join(roomId, 'Host');
    expect(told.settings).toMatchObject({ waitingRoom: true, passcode: true, whoMay: { screen: 'hosts', chat: 'everyone' } });
    expect(told.room.name).toBe('Later');
    const again = await openPage(quiet.cookie);
    await knock(again, roomId, 'x1');
    await act(back, { kind: 'admit-all' });
    await again.hears('knock:answered');
    expect((await again.join(roomId, 'Quiet')).self.may).toEqual({ microphone: true, camera: true, screen: false, chat: false });
  });
});
