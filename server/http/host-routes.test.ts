/** What hosts do from outside a meeting, over a real listener. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CreatedRoom, HostLink, MyRoom } from '#protocol/rooms-api';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

let server: SignalingServer;
let pages: TestPage[];
beforeEach(async () => {
  pages = [];
  server = await startSignalingForTest();
});
afterEach(async () => {
  for (const page of pages) page.close();
  await server.close();
});

/** A browser with its cookie. */
class Browser {
  cookie: string | undefined;

  async ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const headers = this.cookie === undefined ? {} : { cookie: this.cookie };
    const response = await fetch(server.url + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  async create(wish: object = {}): Promise<string> {
    return ((await this.ask('POST', '/api/rooms', wish)).body as CreatedRoom).id;
  }

  async page(): Promise<TestPage> {
    const page = await new TestPage(server.url, this.cookie === undefined ? {} : { cookie: this.cookie }).connected();
    pages.push(page);
    return page;
  }
}

const FOR_HOSTS = [
  ['GET', '/settings'],
  ['PATCH', ''],
  ['POST', '/close'],
  ['POST', '/reopen'],
  ['DELETE', ''],
  ['GET', '/attendance'],
  ['GET', '/audit'],
  ['POST', '/host-links'],
] as const;

describe.each(FOR_HOSTS)('%s /api/rooms/:id%s', (method, path) => {
  it('is for hosts of that room', async () => {
    const [ana, bo, nobody] = [new Browser(), new Browser(), new Browser()];
    const id = await ana.create({ name: 'Tea' });
    await bo.create();
    const before = await server.storage.rooms.findRoom(id);
    for (const other of [bo, nobody]) expect(await other.ask(method, `/api/rooms/${id}${path}`, method === 'GET' ? undefined : {})).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await server.storage.rooms.findRoom(id)).toEqual(before);
    expect((await ana.ask(method, `/api/rooms/${id}${path}`, method === 'GET' ? undefined : {})).status).toBeLessThan(300);
    expect(await ana.ask(method, `/api/rooms/abcd-efgh-jkmn${path}`, method === 'GET' ? undefined : {})).toMatchObject({ status: 404, body: { code: 'room-not-found' } });
  });
});

it('a room is made with its settings, which hosts read and change, for those inside at once', async () => {
  const ana = new Browser();
  const id = await ana.create({ name: 'Tea', waitingRoom: true, passcode: 'secret-1', opensAt: 5, whoMay: { chat: 'hosts' } });
  const page = await ana.page();
  await page.join(id, 'Ana');
  const { body } = await ana.ask('GET', `/api/rooms/${id}/settings`);
  expect(body).toMatchObject({ role: 'host', room: { name: 'Tea' }, settings: { waitingRoom: true, passcode: true, opensAt: 5, whoMay: { chat: 'hosts', camera: 'everyone' } } });
  expect(await ana.ask('PATCH', `/api/rooms/${id}`, { passcode: null, opensAt: null, name: 'Coffee', locked: true })).toMatchObject({ status: 204 });
  expect(await page.hears('settings:changed')).toMatchObject({ room: { name: 'Coffee', state: 'locked' }, settings: { passcode: false, waitingRoom: true } });
  expect(JSON.stringify([body, await server.storage.rooms.findRoom(id)])).not.toContain('secret-1');
  for (const [wrong, status] of [[{ capacity: 99 }, 400], [{ capacity: 24 }, 422], [{ opensAt: 9, closesAt: 8 }, 422], [{ whoMay: { hair: 'hosts' } }, 400], [{ mostCameras: 0 }, 400], [{ mostCameras: 17 }, 400]] as const) {
    expect((await ana.ask('PATCH', `/api/rooms/${id}`, wrong)).status).toBe(status);
    expect((await ana.ask('POST', '/api/rooms', wrong)).status).toBe(status);
  }
});

it('a browser finds its rooms again, the one used last first, and who was there', async () => {
  const ana = new Browser();
  const [first, second] = [await ana.create({ name: 'First' }), await ana.create({ name: 'Second' })];
  const page = await ana.page();
  await page.join(first, 'Ana');
  await server.rooms.stored();
  const mine = async () => (await ana.ask('GET', '/api/my/rooms')).body as MyRoom[];
  expect((await mine()).map(({ room, role }) => [room.id, room.participants, role])).toEqual([[first, 1, 'host'], [second, 0, 'host']]);
  expect((await new Browser().ask('GET', '/api/my/rooms')).body).toEqual([]);
  await page.request('room:leave', {});
  expect((await ana.ask('GET', `/api/rooms/${first}/attendance`)).body).toEqual([{ name: 'Ana', role: 'host', joinedAt: expect.any(Number), leftAt: expect.any(Number) }]);
});

it('a meeting is ended and opened again, and both are written down', async () => {
  const ana = new Browser();
  const id = await ana.create();
  await ana.ask('POST', `/api/rooms/${id}/close`);
  expect((await ana.ask('GET', `/api/rooms/${id}`)).body).toMatchObject({ state: 'closed' });
  await ana.ask('POST', `/api/rooms/${id}/reopen`);
  expect((await ana.ask('GET', `/api/rooms/${id}`)).body).toMatchObject({ state: 'open' });
  expect((await ana.ask('GET', `/api/rooms/${id}/audit`)).body).toEqual(['end', 'reopen'].map((action) => ({ at: expect.any(Number), actor: '', action })));
});

it('a deleted room is gone for those inside, and from the database', async () => {
  const ana = new Browser();
  const id = await ana.create();
  const page = await ana.page();
  await page.join(id, 'Ana');
  expect((await ana.ask('DELETE', `/api/rooms/${id}`)).status).toBe(204);
  expect(await page.hears('call:ended')).toEqual({ reason: 'ended' });
  expect((await ana.ask('GET', `/api/rooms/${id}`)).status).toBe(404);
  expect(await page.tryToJoin(id, 'Ana')).toEqual({ ok: false, error: 'room-not-found' });
  expect([await server.storage.rooms.visitsOf(id), await server.storage.rooms.rightsOf(id), (await ana.ask('GET', '/api/my/rooms')).body]).toEqual([[], [], []]);
});

it('a link makes one more browser a host, once, also where it sits already as a guest', async () => {
  const [ana, phone, thief] = [new Browser(), new Browser(), new Browser()];
  const id = await ana.create();
  await phone.create();
  const seat = await phone.page();
  await seat.join(id, 'Phone');
  const { url } = (await ana.ask('POST', `/api/rooms/${id}/host-links`)).body as HostLink;
  const [address, secret] = url.split('#host=');
  expect(address).toBe(`${server.url}/r/${id}`);
  expect(await phone.ask('POST', '/api/host-links', { secret })).toEqual({ status: 200, body: { id } });
  expect(await seat.hears('participant:updated')).toMatchObject({ participant: { name: 'Phone', role: 'host' } });
  expect(await thief.ask('POST', '/api/host-links', { secret })).toMatchObject({ status: 410, body: { code: 'host-link-invalid' } });
  expect((await phone.ask('GET', `/api/rooms/${id}/settings`)).body).toMatchObject({ role: 'host' });
  expect((await thief.ask('GET', `/api/rooms/${id}/settings`)).status).toBe(403);
});
