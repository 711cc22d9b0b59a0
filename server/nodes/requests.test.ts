import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOf } from '../http/browser-cookie.ts';
import { systemClock } from '../rooms/clock.ts';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { makeKey, Program } from '../testing/program.ts';
import { findRedis } from '../testing/redis.ts';
import { joinNodes } from './nodes.ts';

const HOST = browserOf(undefined, false);
const program = findRedis();

describe.each(program === undefined ? [] : ['Redis'])('requests for rooms of another server, with %s', { timeout: 20_000 }, () => {
  let cluster: ClusterForTest;
  let [a, b]: NodeForTest[] = [];
  let roomId: string;

  beforeAll(async () => {
    cluster = await ClusterForTest.start();
    [a, b] = [await cluster.node(), await cluster.node()];
    roomId = await cluster.room(a, [HOST.holder]);
  });
  afterAll(async () => cluster.stop());

  const ask = (method: string, path: string, body?: unknown, cookie = HOST.cookie): Promise<Response> =>
    fetch(`${b!.url}/api${path}`, { method, headers: { cookie }, body: body === undefined ? null : JSON.stringify(body) });

  it('are answered as if there were one', async () => {
    const ana = await a!.page({ cookie: HOST.cookie });
    await ana.join(roomId, 'Ana');
    expect(await (await ask('GET', `/rooms/${roomId}`)).json()).toMatchObject({ id: roomId, participants: 1 });
    expect(await (await ask('GET', '/my/rooms')).json()).toMatchObject([{ room: { participants: 1 }, role: 'host' }]);
    expect((await ask('PATCH', `/rooms/${roomId}`, { name: 'Coffee', passcode: 'x'.repeat(8) })).status).toBe(204);
    expect(await ana.hears('settings:changed')).toMatchObject({ room: { name: 'Coffee' }, settings: { passcode: true } });
    expect(await (await ask('GET', `/rooms/${roomId}/settings`)).json()).toMatchObject({ role: 'host', room: { participants: 1 } });
    expect(await (await ask('GET', `/rooms/${roomId}/attendance`)).json()).toMatchObject([{ name: 'Ana' }]);
    expect((await ask('PATCH', `/rooms/${roomId}`, { name: 'Tea' }, '')).status).toBe(403);
    expect((await ask('PATCH', `/rooms/${roomId}`, { name: 'y'.repeat(20_000) })).status).toBe(413);
    expect(a!.rooms.live.get(roomId)?.view.name).toBe('Coffee');
    expect(b!.rooms.live.get(roomId)).toBeUndefined();
  });

  it('make another browser a host there, once', async () => {
    const { url } = (await (await ask('POST', `/rooms/${roomId}/host-links`)).json()) as { readonly url: string };
    const secret = url.split('=').at(-1);
    const used = await ask('POST', '/host-links', { secret }, '');
    expect([used.status, await used.json()]).toEqual([200, { id: roomId }]);
    const cookie = used.headers.getSetCookie().join('; ').split(';')[0];
    expect(await (await ask('GET', `/rooms/${roomId}/settings`, undefined, cookie)).json()).toMatchObject({ role: 'host' });
    expect((await ask('POST', '/host-links', { secret }, '')).status).toBe(410);
  });

  it('give rooms to the account that signs in', async () => {
    const third = await joinNodes({ redisUrl: cluster.redis.url, clock: systemClock, repository: cluster.storage.rooms });
    await b!.rooms.adopt(HOST.holder, 'u:ana', (id, node) => third.adopt(id, node, HOST.holder, 'u:ana'));
    third.stop();
    expect(a!.rooms.live.get(roomId)?.rights.roleOf({ holders: ['u:ana'] })).toBe('host');
  });

  it('are answered to programs, and said to be tried again where the other server is gone', async () => {
    const { secret } = await makeKey(cluster.storage.apiKeys);
    const api = new Program(b!.url, secret);
    const made = await new Program(a!.url, secret).ask('POST', '/rooms', { body: { name: 'Tea' } });
    const id = String(made.body['id']);
    const ana = await a!.page();
    await ana.join(id, 'Ana');
    expect((await api.ask('GET', `/rooms/${id}/participants`)).body).toMatchObject({ items: [{ name: 'Ana' }] });
    const changed = await api.ask('PATCH', `/rooms/${id}`, { body: { name: 'Coffee' } });
    // The one to the other server counts, too, and what is carried there counts once.
    expect([changed.body['name'], changed.headers.get('ratelimit')]).toEqual(['Coffee', expect.stringMatching(/^"key";r=297;/)]);
    expect((await api.ask('GET', '/rooms')).body).toMatchObject({ items: [{ participants: 1 }] });
    a!.die();
    const since = performance.now();
    const [browser, robot] = await Promise.all([ask('GET', `/rooms/${id}`), api.ask('GET', `/rooms/${id}`)]);
    expect(performance.now() - since).toBeLessThan(2_900);
    expect([browser.status, await browser.json(), robot.status]).toEqual([503, expect.objectContaining({ code: 'timeout', status: 503 }), 503]);
    expect(robot.headers.get('retry-after')).toBe('2');
  });
});

describe.each(program === undefined ? ['Redis'] : [])('requests for rooms of another server, with %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
