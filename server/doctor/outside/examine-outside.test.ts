/** Every line of the doctor's look from outside, well and not, through a proxy with TLS that can do wrong. Needs openssl. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCoturn } from '../../../e2e/coturn.ts';
import { find } from '../../../scripts/arrange/find.ts';
import { TURNSERVER } from '../../../scripts/arrange/program.ts';
import { hasOpenssl, makeCertificate } from '../../testing/certificate.ts';
import { type Authority, makeAuthority } from '../../testing/certificate-authority.ts';
import { freePort } from '../../testing/free-port.ts';
import { type SignalingServer, startSignalingForTest } from '../../testing/signaling-server.ts';
import { startTlsProxy, type TlsProxyOptions } from '../../testing/tls-proxy.ts';
import { memoryStorage } from '../../persistence/storage.ts';
import { readEnv } from '../../env.ts';
import { examineClock } from './examine-clock.ts';
import { examineName } from './examine-name.ts';
import { examineOutside } from './examine-outside.ts';
import type { OutsideOptions } from './outside.ts';

let folder: string;
let authority: Authority;
let parley: SignalingServer;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-outside-'));
  if (hasOpenssl()) authority = makeAuthority(folder);
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  rmSync(folder, { recursive: true });
});

interface Deployment extends Partial<TlsProxyOptions> {
  readonly server?: Parameters<typeof startSignalingForTest>[0];
}

/** A Parley server behind a proxy. Returns its address. */
async function deploy({ server, ...proxy }: Deployment = {}): Promise<string> {
  parley = await startSignalingForTest({ trustedHops: 1, ...server });
  closing.push(() => parley.close());
  const { chain, key } = authority.issue('DNS:localhost,IP:127.0.0.1');
  const { port, close } = await startTlsProxy({ to: parley.url, cert: chain, key, ...proxy });
  closing.push(close);
  return `https://localhost:${port}`;
}

/** A server that answers everything in one way. */
async function plain(status: number, headers: OutgoingHttpHeaders = {}): Promise<number> {
  const port = await freePort();
  const server = createServer((_, response) => response.writeHead(status, headers).end('hello')).listen(port, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return port;
}

/** Level and words of everything that is found, by what it is about. */
async function found(address: string, options: OutsideOptions = {}): Promise<Record<string, string>> {
  const findings = await examineOutside(address, { ca: authority.pem, addressesOf: () => Promise.resolve(['127.0.0.1']), ...options });
  return Object.fromEntries(findings.map(({ level, what, words }) => [what, `${level}: ${words}`]));
}

const settings = (source: Record<string, string>) => readEnv(source).ice;

describe.skipIf(!hasOpenssl())('the doctor outside (needs openssl)', () => {
  it('finds nothing wrong with a deployment that is well', async () => {
    const plainPort = await plain(308, { location: 'https://localhost/' });
    expect(await found(await deploy(), { plainPort })).toEqual({
      DNS: 'warning: localhost is 127.0.0.1, which only people of the same network or machine reach.',
      Certificate: expect.stringMatching(/^ok: for localhost, signed by The between of a test, good for \d+ more days\.$/) as string,
      http: 'ok: leads to https.',
      HSTS: 'ok: browsers keep to https for 365 days.',
      Server: 'ok: it is ready, and so is its database.',
      'Relay there': expect.stringMatching(/^warning: none is configured/) as string,
      WebSocket: expect.stringMatching(/^ok: works through the proxy/) as string,
      'Long polling': expect.stringMatching(/^ok: works through the proxy/) as string,
      Clock: expect.stringMatching(/^ok/) as string,
      'Relay from here': expect.stringMatching(/^ok: not tried. Give the link of a room/) as string,
    });
  });

  it('says where a name leads', async () => {
    const refused = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    expect(await found('https://nowhere.example', { addressesOf: refused })).toEqual({ DNS: expect.stringMatching(/^problem: nowhere\.example has no address\. Make an A record/) as string });
    expect((await examineName('meet.example', () => Promise.resolve(['9.9.9.9', '2620:fe::fe']))).finding).toMatchObject({ level: 'ok', words: 'meet.example is 9.9.9.9 and 2620:fe::fe.' });
    expect(await found('meet.example')).toMatchObject({ Address: expect.stringMatching(/^problem: .*is not an address such as/) as string });
  });

  it.each<{ readonly what: string; readonly serve: () => { readonly cert: string; readonly key: string }; readonly says: RegExp }>([
    { what: 'few days left', serve: () => withChain('DNS:localhost', 5), says: /^warning: .*good for \d more days\. It should have been renewed/ },
    { what: 'an end in the past', serve: () => withChain('DNS:localhost', -1), says: /^problem: .*it has expired.*Renew it/ },
    { what: 'another name', serve: () => withChain('DNS:other.example', 60), says: /^problem: .*it is for DNS:other\.example, not for localhost/ },
    { what: 'a gap in its chain', serve: withGap, says: /^problem: .*its chain has a gap.*fullchain\.pem/ },
    { what: 'nobody who signed it', serve: selfSigned, says: /^problem: .*nobody knows who signed it/ },
  ])('judges a certificate with $what, and goes on to the rest', async ({ serve, says }) => {
    const { Certificate, WebSocket } = await found(await deploy(serve()));
    expect(Certificate).toMatch(says);
    expect(WebSocket).toMatch(/^ok/);
  });

  function withChain(names: string, days: number) {
    const { chain, key } = authority.issue(names, days);
    return { cert: chain, key };
  }
  function withGap() {
    const { leaf, key } = authority.issue('DNS:localhost');
    return { cert: leaf, key };
  }
  function selfSigned() {
    const { pem, keyFile } = makeCertificate(folder, 'DNS:localhost');
    return { cert: pem, key: readFileSync(keyFile, 'utf8') };
  }

  it('says that nobody listens, and that no TLS is spoken', async () => {
    const closed = await plain(200);
    expect((await found(`https://localhost:${closed}`))['Certificate']).toMatch(/^problem: at 127\.0\.0\.1 port \d+ no TLS is spoken/);
    await closing.pop()?.();
    const findings = await found(`https://localhost:${closed}`);
    expect(findings['Certificate']).toMatch(/^problem: at 127\.0\.0\.1 port \d+ nothing listens there\. Start the proxy/);
    expect(findings['Server']).toMatch(/^problem: on https:\/\/localhost:\d+ nothing listens there/);
  });

  it('says where plain http does not lead to https', async () => {
    const address = await deploy();
    const http = async (plainPort: number) => (await found(address, { plainPort }))['http'];
    expect(await http(await plain(200))).toMatch(/^problem: .* answers 200 and not by leading to https/);
    expect(await http(await plain(301, { location: 'https://other.example/' }))).toMatch(/^problem: .*leads to https:\/\/other\.example/);
    const closed = await plain(308);
    await closing.pop()?.();
    expect(await http(closed)).toMatch(/^warning: .*nothing listens there/);
  });

  it('says where the server does not know that it is asked by https', async () => {
    expect((await found(await deploy({ tell: (headers) => headers })))['HSTS']).toMatch(/^problem: .*X-Forwarded-Proto: https and set TRUST_PROXY/);
  });

  it('says what the server says of itself', async () => {
    const storage = memoryStorage();
    const address = await deploy({ server: { storage: { ...storage, ping: () => Promise.reject(new Error('away')) } } });
    expect((await found(address))['Server']).toMatch(/^problem: it is not ready, because its database does not answer/);
    parley.drain();
    expect((await found(address))['Server']).toMatch(/^problem: it is about to stop/);
    expect(await found(await deploy({ to: 'http://127.0.0.1:1' }))).toMatchObject({ Server: expect.stringMatching(/^problem: \/readyz answers 502.*The proxy reaches no app/) as string });
  });

  it('says what keeps sockets from coming through', async () => {
    const { WebSocket, 'Long polling': polling } = await found(await deploy({ upgrades: false }));
    expect(WebSocket).toMatch(/^problem: answered by 502: no socket opens\. Let the proxy pass Upgrade and Connection on/);
    expect(polling).toMatch(/^ok/);

    const toAnother = await found(await deploy({ intercept: ({ url = '' }, response) => url.includes('sid=') && Boolean(response.writeHead(400).end('{"code":1,"message":"Session ID unknown"}')) }));
    expect(toAnother['Long polling']).toMatch(/^problem: answered by 400: the server does not know the socket of the first request/);
    expect(toAnother['WebSocket']).toMatch(/^ok/);

    const asStranger = await found(await deploy({ tell: (headers) => ({ ...headers, host: 'inside.example', 'x-forwarded-proto': 'https' }) }));
    for (const what of ['WebSocket', 'Long polling']) expect(asStranger[what]).toMatch(/^problem: answered by 40[03]: the server takes our page for one of another site/);
  });

  it('compares the clocks, by how long credentials are good', () => {
    const at = Date.parse('2026-11-22T12:00:00Z');
    const clock = (seconds: number, ttl = 7_200) => examineClock({ headers: { date: new Date(at + seconds * 1_000).toUTCString() }, at }, ttl);
    expect(clock(0)).toMatchObject({ level: 'ok', words: "the server's and this machine's agree to 1 s." });
    expect(clock(-20)).toMatchObject({ level: 'ok', words: "the server's and this machine's agree to 20 s." });
    expect(clock(300)).toMatchObject({ level: 'warning', words: expect.stringMatching(/300 s ahead of this machine's/) as string });
    expect(clock(-300, 300)).toMatchObject({ level: 'problem', words: expect.stringMatching(/300 s behind.*longer than the 300 s/) as string });
    expect(examineClock({ headers: {}, at }, 60)).toMatchObject({ level: 'warning' });
  });

  it('tells what the server knows of its relay', async () => {
    const ice = settings({ TURN_URLS: 'turn:a.example,turn:b.example', TURN_SECRET: 'a secret for tests' });
    const probe: NonNullable<Deployment['server']>['probe'] = (url) => Promise.resolve(url.includes('a.') ? { outcome: 'proved', milliseconds: 12, family: 'IPv4' } : { outcome: 'failed', cause: 'silent' });
    const address = await deploy({ server: { ice, probe } });
    await parley.relayProved;
    const findings = await examineOutside(address, { ca: authority.pem });
    expect(findings.filter(({ what }) => what === 'Relay there').map(({ level, words }) => `${level} ${words}`)).toEqual([
      'ok turn:a.example works from the server (12 ms).',
      expect.stringMatching(/^problem turn:b\.example, from the server: it does not answer\./) as string,
    ]);
  });

  it.skipIf(find(TURNSERVER) === undefined)('tries the relay from where it is, with what people get in a room (needs coturn)', async () => {
    const coturn = await startCoturn();
    closing.push(() => coturn.stop());
    const stun = coturn.url.replace('turn:', 'stun:').replace(/\?.*/, '');
    const address = await deploy({ server: { ice: settings({ STUN_URLS: stun, TURN_URLS: `${coturn.url},turn:127.0.0.1:1?transport=tcp`, TURN_SECRET: coturn.secret }) } });
    const { id } = (await (await fetch(`${parley.url}/api/rooms`, { method: 'POST' })).json()) as { id: string };
    const findings = await examineOutside(`${address}/r/${id}`, { ca: authority.pem });
    expect(findings.filter(({ what }) => /^(STUN|TURN)$/.test(what)).map(({ level, words }) => `${level} ${words}`)).toEqual([
      expect.stringMatching(/^ok stun:.* works from here/) as string,
      expect.stringMatching(/^ok turn:.*udp works from here/) as string,
      expect.stringMatching(/^problem turn:127\.0\.0\.1:1\?transport=tcp, from here: nothing listens on this port/) as string,
    ]);
    expect((await found(`${address}/r/aaaa-aaaa-aaaa`))['Relay from here']).toMatch(/^problem: .*nothing of the room aaaa-aaaa-aaaa/);
  });

  it('is a program that ends with 1 where there is something to mend', async () => {
    const address = await deploy();
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts', '--url', ...args], { env: { ...process.env, NODE_EXTRA_CA_CERTS: authority.file } }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        (error: { code: number; stdout: string; stderr: string }) => error,
      );
    // By address: the name may have another, of IPv6, where nothing listens here.
    expect(await run(address.replace('localhost', '127.0.0.1'))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok +WebSocket .*\n[^]*Nothing keeps Parley from working\.\n$/m) as string });
    expect(await run('x', '--urn', 'y')).toMatchObject({ code: 2, stderr: expect.stringContaining('--urn') as string });
    expect(await run('https://127.0.0.1:1')).toMatchObject({ code: 1, stdout: expect.stringMatching(/2 problems to solve\.\n$/) as string });
  });
});
