/** The HTTP API, asked over a real listener. */
import { connect } from 'node:net';
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CreatedRoom } from '#protocol/rooms-api';
import { log } from '../log.ts';
import type { ServerOptions } from '../server.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';

// The tests make the server complain.
const { level } = log;
beforeAll(() => {
  log.level = 'silent';
});
afterAll(() => {
  log.level = level;
});

let server: SignalingServer;
const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  await server?.close();
  server = await startSignalingForTest(options);
};
beforeEach(() => start());
afterEach(() => server.close());

const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init);
const post = (path: string, headers: Record<string, string> = {}, body: string | null = null) => ask(path, { method: 'POST', headers, body });
const create = async (name?: string): Promise<CreatedRoom & { cookie: string }> => {
  const response = await post('/api/rooms', {}, JSON.stringify({ name }));
  const [cookie = ''] = response.headers.getSetCookie();
  return { ...((await response.json()) as CreatedRoom), cookie: cookie.split(';')[0] ?? '' };
};
/** Status, media type and code of an answer that must be a problem document. */
const problemOf = async (response: Response) => {
  const body = (await response.json()) as Record<string, unknown>;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(body).toEqual({ type: 'about:blank', title: expect.any(String), status: response.status, code: expect.any(String) });
  return [response.status, body['code']];
};

describe('making a room', () => {
  it('answers with its link, its key and the cookie of its host', async () => {
    const response = await post('/api/rooms', {}, '{"name":"Tea"}');
    const room = (await response.json()) as CreatedRoom;
    expect(response.status).toBe(201);
    expect(room).toEqual({ id: expect.stringMatching(/^[a-z]{4}-[a-z]{4}-[a-z]{4}$/), url: `${server.url}/r/${room.id}`, hostKey: expect.any(String) });
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^parley_browser=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await (await ask(`/api/rooms/${room.id}`)).json()).toEqual({ id: room.id, name: 'Tea', state: 'open', participants: 0, capacity: 8 });
  });

  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an empty name', '{"name":"  "}'],
  ])('needs no name: %s', async (_, body) => {
    expect((await post('/api/rooms', {}, body)).status).toBe(201);
  });

  it('works without a body at all, as curl sends it', async () => {
    const status = await new Promise((resolve) => {
      httpRequest(`${server.url}/api/rooms`, { method: 'POST' }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(201);
  });

  it.each([
    ['{"name":', 400, 'bad-request'],
    ['{"name":7}', 400, 'bad-request'],
    ['{"nom":"x"}', 400, 'bad-request'],
    ['[]', 400, 'bad-request'],
    [JSON.stringify({ name: 'x'.repeat(81) }), 422, 'name-too-long'],
    [JSON.stringify({ name: 'x'.repeat(20_000) }), 413, 'too-large'],
  ])('refuses a bad body', async (body, status, code) => {
    expect(await problemOf(await post('/api/rooms', {}, body))).toEqual([status, code]);
  });

  it('names the room as people reach it', async () => {
    await start({ publicUrl: 'https://meet.example' });
    const response = await post('/api/rooms', {});
    expect(((await response.json()) as CreatedRoom).url).toMatch(/^https:\/\/meet\.example\/r\//);
    expect(response.headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('knows a browser again', async () => {
    const { cookie } = await create();
    const again = await post('/api/rooms', { cookie: `a=1; ${cookie}` });
    expect(again.headers.getSetCookie()[0]).toContain(`${cookie};`);
  });

  it('is limited for each address, and says when to come again', async () => {
    await start({ roomsAMinute: 2, trustedHops: 1 });
    const from = (address: string) => post('/api/rooms', { 'x-forwarded-for': `9.9.9.9, ${address}` });
    expect([(await from('1.1.1.1')).status, (await from('1.1.1.1')).status]).toEqual([201, 201]);
    const refused = await from('1.1.1.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemOf(refused)).toEqual([429, 'rate-limited']);
    expect((await from('1.1.1.2')).status).toBe(201);
  });

  it('is not limited by an address that the sender made up', async () => {
    await start({ roomsAMinute: 2 });
    const statuses = [];
    for (const address of ['1.1.1.1', '1.1.1.2', '1.1.1.3']) statuses.push((await post('/api/rooms', { 'x-forwarded-for': address })).status);
    expect(statuses).toEqual([201, 201, 429]);
  });
});

describe('looking at a room', () => {
  it('finds it as people type it', async () => {
    const { id } = await create();
    for (const typed of [id.toUpperCase(), id.replaceAll('-', ' '), id.replaceAll('-', '')]) {
      expect((await ask(`/api/rooms/${encodeURIComponent(typed)}`)).status).toBe(200);
    }
  });

  it.each(['abcd-efgh-jkmn', 'x', '..%2f..%2fetc', '%00', '%E0%A4%A'])('finds none at %s', async (id) => {
    expect(await problemOf(await ask(`/api/rooms/${id}`))).toEqual([404, 'room-not-found']);
  });
});

describe('closing a room', () => {
  it('is for its host, by cookie or key', async () => {
    const [one, other] = [await create(), await create()];
    expect(await problemOf(await post(`/api/rooms/${one.id}/close`))).toEqual([403, 'forbidden']);
    expect(await problemOf(await post(`/api/rooms/${one.id}/close`, { cookie: other.cookie }))).toEqual([403, 'forbidden']);
    expect(await problemOf(await post(`/api/rooms/${one.id}/close`, { authorization: `Bearer ${other.hostKey}` }))).toEqual([403, 'forbidden']);
    const closed = await post(`/api/rooms/${one.id}/close`, { cookie: one.cookie });
    expect([closed.status, await closed.text()]).toEqual([204, '']);
    expect((await post(`/api/rooms/${other.id}/close`, { authorization: `Bearer ${other.hostKey}` })).status).toBe(204);
    expect(await (await ask(`/api/rooms/${one.id}`)).json()).toMatchObject({ state: 'closed' });
    expect(await problemOf(await post('/api/rooms/abcd-efgh-jkmn/close'))).toEqual([404, 'room-not-found']);
  });
});

describe('a page of another site', () => {
  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('may not post: %j', async (headers) => {
    const { id, cookie } = await create();
    expect(await problemOf(await post('/api/rooms', headers))).toEqual([403, 'forbidden']);
    expect(await problemOf(await post(`/api/rooms/${id}/close`, { ...headers, cookie }))).toEqual([403, 'forbidden']);
  });

  it('is none of ours, whose posts pass', async () => {
    expect((await post('/api/rooms', { origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });
});

describe('health', () => {
  it('is told, and what is not there is not', async () => {
    expect([(await ask('/healthz')).status, (await ask('/readyz')).status]).toEqual([200, 200]);
    server.storage.ping = () => Promise.reject(new Error('gone'));
    expect((await ask('/readyz')).status).toBe(503);
    expect(await problemOf(await ask('/api/nothing'))).toEqual([404, 'bad-request']);
  });
});

describe('https', () => {
  const told = async (headers: Record<string, string> = {}) => (await ask('/healthz', { headers })).headers.get('strict-transport-security');

  it('is kept to by who came by it, as a proxy of ours says', async () => {
    expect(await told({ 'x-forwarded-proto': 'https' })).toBeNull();
    await start({ trustedHops: 1 });
    expect([await told(), await told({ 'x-forwarded-proto': 'http' })]).toEqual([null, null]);
    expect(await told({ 'x-forwarded-proto': 'https' })).toBe('max-age=31536000');
    await start({ publicUrl: 'https://meet.example' });
    expect(await told()).toBe('max-age=31536000');
  });
});

describe('the relay, in what is told to programs', () => {
  const url = 'turn:t.example';
  const ice: ServerOptions['ice'] = { stunUrls: [], turn: { kind: 'secret', urls: [url], secret: 'hush' }, iceTransportPolicy: 'all', ttlSeconds: 3_600 };

  it('is none, and the server is ready', async () => {
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready', relay: { state: 'none', urls: [] } });
  });

  it('is said with its cause, without its secret, and a broken one leaves the server ready', async () => {
    await start({ ice, probe: async () => ({ outcome: 'failed', cause: 'closed-port', detail: 'ECONNREFUSED' }) });
    await server.relayProved;
    const ready = await ask('/readyz');
    expect(ready.status).toBe(200);
    const body = await ready.text();
    expect(JSON.parse(body)).toMatchObject({ status: 'ready', relay: { state: 'failing', urls: [{ url, state: 'failing', cause: 'closed-port' }] } });
    const metrics = await ask('/metrics');
    expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const figures = await metrics.text();
    expect(figures).toContain(`parley_turn_up{url="${url}"} 0\n`);
    expect(body + figures).not.toMatch(/hush|username|credential/);
  });

  it('is said too while the database is gone and the server is not ready', async () => {
    await start({ ice, probe: async () => ({ outcome: 'proved', milliseconds: 5, family: 'IPv4' }) });
    await server.relayProved;
    server.storage.ping = () => Promise.reject(new Error('gone'));
    const answer = await ask('/readyz');
    expect([answer.status, await answer.json()]).toMatchObject([503, { status: 'not ready', relay: { state: 'available' } }]);
  });
});

/** What a server answers to these bytes, until it hangs up. */
const raw = (bytes: string) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(server.url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });

describe('what no browser sends to a site', () => {
  it('is cut off without an answer', async () => {
    const upgrade = 'Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
    expect(await raw('GET http://169.254.169.254/latest HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
    expect(await raw('GET //evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
    expect(await raw(`GET /_next/hmr HTTP/1.1\r\n${upgrade}`)).toBe('');
    expect(await raw(`GET http://169.254.169.254/ HTTP/1.1\r\n${upgrade}`)).toBe('');
  });

  it('loses the headers that only the server may set', async () => {
    let seen: Readonly<Record<string, unknown>> = {};
    await start({
      pages: async () => (request, response) => {
        seen = request.headers;
        response.end();
      },
    });
    await ask('/', { headers: { 'x-middleware-subrequest': '1', 'x-nonce': 'n', 'content-security-policy': 'none', 'x-nextjs-data': '1', 'x-nextjs-request-id': 'i', 'x-kept': 'yes' } });
    expect(seen).toMatchObject({ 'x-kept': 'yes', 'x-nextjs-request-id': 'i' });
    expect(Object.keys(seen).filter((name) => /middleware|x-nonce|nextjs-data/.test(name))).toEqual([]);
    expect(seen['content-security-policy']).not.toBe('none');
  });
});
