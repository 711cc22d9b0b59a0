/** The headers that keep pages safe, on every kind of answer. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NONCE_HEADER } from '#protocol/nonce';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';

let server: SignalingServer;
/** What pages are told: the headers of the requests that reached them. */
const told: Readonly<Record<string, unknown>>[] = [];
beforeEach(async () => {
  told.length = 0;
  server = await startSignalingForTest({
    trustedHops: 1,
    pages: async () => (request, response) => {
      told.push(request.headers);
      response.writeHead(request.url === '/broken' ? 500 : 200).end();
    },
  });
});
afterEach(() => server.close());

const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, { ...init, headers: { 'x-forwarded-proto': 'https', ...init.headers } });
const policyOf = (response: Response): Map<string, string> =>
  new Map((response.headers.get('content-security-policy') ?? '').split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));

describe.each<[string, string, number, RequestInit?]>([
  ['a page', '/', 200],
  ['a page that fails', '/broken', 500],
  ['health', '/healthz', 200],
  ['figures', '/metrics', 200],
  ['the API', '/api/openapi.json', 200],
  ['the page of the API', '/api/docs', 200],
  ['a room that is not there', '/api/rooms/abcd-efgh-jkmn', 404],
  ['a path of the API that is not there', '/api/nothing', 404],
  ['a request of another site', '/api/rooms', 403, { method: 'POST', headers: { origin: 'https://evil.example' } }],
  ['a program without a key', '/api/v1/rooms', 401],
  ['the handshake of a socket', '/socket.io/?EIO=4&transport=polling', 200],
  ['a handshake that is refused', '/socket.io/?EIO=4&transport=polling', 403, { headers: { origin: 'https://evil.example' } }],
  ['a socket that is not there', '/socket.io/?EIO=4&transport=polling&sid=none', 400],
])('%s', (_, path, status, init) => {
  it('carries them all', async () => {
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000',
      'permissions-policy': expect.stringMatching(/camera=\(self\).*geolocation=\(\)/),
    });
    const policy = policyOf(response);
    expect(Object.fromEntries(policy)).toMatchObject({ 'default-src': "'self'", 'frame-ancestors': "'none'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'" });
    expect(policy.get('connect-src')).toContain(`ws://${new URL(server.url).host}`);
    expect(policy.get('script-src')).toMatch(/^'self' 'nonce-[\w-]{36}' 'wasm-unsafe-eval'$/);
    expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[\w-]{36}'$/);
  });
});

describe('the nonce', () => {
  it('is another one each time, and pages are told it, whatever the request says', async () => {
    const forged = { [NONCE_HEADER]: 'mine', 'content-security-policy': "script-src 'nonce-mine'" };
    const policies = [policyOf(await ask('/', { headers: forged })), policyOf(await ask('/', { headers: forged }))];
    const nonces = told.map((headers) => headers[NONCE_HEADER]);
    expect(new Set(nonces).size).toBe(2);
    for (const [index, policy] of policies.entries()) {
      expect(policy.get('script-src')).toContain(`'nonce-${String(nonces[index])}'`);
      // Where Next looks for it.
      expect(told[index]?.['content-security-policy']).toContain(`'nonce-${String(nonces[index])}'`);
    }
  });

  it('stands at every inline style of the page of the API, which has no script', async () => {
    const response = await ask('/api/docs');
    const nonce = /'nonce-([\w-]+)'/.exec(policyOf(response).get('style-src') ?? '')?.[1];
    const page = await response.text();
    expect(page.match(/<style[^>]*>/g)).toEqual([`<style nonce="${nonce}">`]);
    expect(page).not.toMatch(/<script|\sstyle=/);
  });
});
