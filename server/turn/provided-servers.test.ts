/** Managed TURN providers, asked over real HTTP: a server of the test's own stands in for each. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { logLines } from '../testing/log-lines.ts';
import { ProvidedServers } from './provided-servers.ts';
import { type ProviderAccess, providerOf } from './providers/provider.ts';
import { type Relay, startRelay } from './relay.ts';

const turn = { urls: ['turn:t.example:3478?transport=udp', 'turn:t.example:53?transport=udp'], username: 'u', credential: 'hush-given' };
const given = [{ urls: ['stun:t.example'] }, { urls: ['turn:t.example:3478?transport=udp'], username: 'u', credential: 'hush-given' }];

const CASES: readonly { readonly access: ProviderAccess; readonly request: object; readonly answer: readonly [status: number, body: unknown] }[] = [
  {
    access: { name: 'cloudflare', keyId: 'key', token: 'hush' },
    request: { method: 'POST', url: '/v1/turn/keys/key/credentials/generate-ice-servers', authorization: 'Bearer hush', body: '{"ttl":7200}' },
    answer: [201, { iceServers: [{ urls: ['stun:t.example', 'stun:t.example:53'] }, turn] }],
  },
  {
    access: { name: 'twilio', accountSid: 'AC1', authToken: 'hush' },
    request: { method: 'POST', url: '/2010-04-01/Accounts/AC1/Tokens.json', authorization: `Basic ${btoa('AC1:hush')}`, body: 'Ttl=7200' },
    answer: [201, { ttl: '7200', ice_servers: [{ url: 'stun:t.example', urls: 'stun:t.example' }, { ...turn, url: turn.urls[0], urls: turn.urls[0] }] }],
  },
  {
    access: { name: 'metered', domain: 'app.metered.live', apiKey: 'hush' },
    request: { method: 'GET', url: '/api/v1/turn/credentials?apiKey=hush', authorization: undefined, body: '' },
    answer: [200, [{ urls: 'stun:t.example' }, { ...turn, urls: turn.urls[0] }]],
  },
];
const [cloudflare] = CASES;

let http: Server;
let base: string;
let answer: readonly [status: number, body: unknown] | 'nothing';
let requests: object[];
let lines: string[];
let clock: FakeClock;
let relay: Relay | undefined;

beforeEach(async () => {
  lines = logLines();
  requests = [];
  clock = new FakeClock();
  http = createServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, authorization: headers.authorization, body: await text(request) });
    if (answer !== 'nothing') response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(() => {
  relay?.stop();
  http.closeAllConnections();
  http.close();
  vi.restoreAllMocks();
});

const startWith = (access: ProviderAccess): Relay => {
  relay = startRelay({ stunUrls: [], turn: { kind: 'provider', provider: access }, iceTransportPolicy: 'all', ttlSeconds: 3_600 }, { clock, providerBase: base });
  return relay;
};
const cloudflareOf = () => {
  if (!cloudflare) throw new Error('no case');
  return cloudflare;
};
/** Moves the clock, and waits until the provider was asked so often. */
const asked = async (times: number, milliseconds: number): Promise<void> => {
  clock.advance(milliseconds);
  await expect.poll(() => requests.length).toBe(times);
};

describe('a managed TURN provider', () => {
  it.each(CASES)('is asked as it wants to be: $access.name', async ({ access, request, answer: told }) => {
    answer = told;
    const { iceFor, ready } = startWith(access);
    await ready;
    expect(requests).toEqual([request]);
    expect(iceFor('p_x')).toEqual({ iceServers: given, iceTransportPolicy: 'all', ttlSeconds: 3_600, relay: true, relayState: 'unproved' });
    expect(iceFor('p_y').iceServers).toEqual(given);
    expect(requests).toHaveLength(1);
  });

  it('is asked again at half of the life, and its last servers are used until they expire', async () => {
    const { access, answer: good } = cloudflareOf();
    answer = good;
    const { iceFor, ready } = startWith(access);
    await ready;
    answer = [500, {}];
    await asked(2, 3_600_000);
    await expect.poll(() => lines).toEqual([expect.stringMatching(/^warn .*"cloudflare".*HTTP 500.*its last servers are still used/)]);
    clock.advance(30_000);
    await expect.poll(() => requests.length).toBe(3);
    expect(iceFor('p_x')).toMatchObject({ iceServers: given, relay: true, ttlSeconds: 3_570 });
    clock.advance(3_600_000);
    expect(iceFor('p_x')).toMatchObject({ iceServers: [], relay: false, relayState: 'unproved' });
    answer = good;
    await expect.poll(() => (clock.advance(30_000), iceFor('p_x').relay)).toBe(true);
    expect(lines.filter((line) => line.startsWith('info'))).toEqual([expect.stringContaining('answers again')]);
    expect(lines.join()).not.toContain('hush');
  });

  it.each([
    ['refuses the key', [401, { error: 'no' }], 'HTTP 401'],
    ['says nonsense', [200, { iceServers: 'many' }], 'no usable server'],
    ['names servers that no browser understands', [200, { iceServers: [{ urls: 'http://x' }, { urls: 'turn:open.example' }] }], 'no usable server'],
  ] as const)('leaves the calls without a relay, and says so, where it %s', async (_, told, reason) => {
    answer = told;
    const { iceFor, ready } = startWith(cloudflareOf().access);
    await ready;
    expect(iceFor('p_x')).toMatchObject({ iceServers: [], relay: false });
    expect(lines).toEqual([expect.stringContaining(reason)]);
    expect(lines[0]).toContain('calls go without a relay');
  });

  it('that does not answer keeps nobody waiting, and its key out of the log', async () => {
    answer = 'nothing';
    const access: ProviderAccess = { name: 'metered', domain: 'app.metered.live', apiKey: 'hush' };
    const servers = new ProvidedServers({ name: access.name, provider: providerOf(access, base), ttlSeconds: 60, clock, timeLimit: 100 });
    await servers.start();
    servers.stop();
    expect(servers.current).toBeUndefined();
    expect(lines).toEqual([expect.stringContaining('TimeoutError')]);
    expect(lines.join()).not.toContain('hush');
  });
});
