/** The proxies' configurations that we ship, in the real programs, before real servers. Each needs its program, and openssl for a certificate. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasProxy, type Proxy, type ProxyName, startProxy } from '../e2e/proxy.ts';
import { memoryStorage } from '../server/persistence/storage.ts';
import { type Certificate, hasOpenssl, makeCertificate } from '../server/testing/certificate.ts';
import { freePort } from '../server/testing/free-port.ts';
import { type SignalingServer, startSignalingForTest } from '../server/testing/signaling-server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** HAProxy asks each second. */
const CHECKED_WITHIN = 15_000;

let certificate: Certificate;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-proxy-'));
  if (hasOpenssl()) certificate = makeCertificate(folder, 'DNS:localhost,IP:127.0.0.1');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks as somebody with that address on this machine. */
async function ask(url: string, { method = 'GET', body = '', from = '127.0.0.1', headers = {} } = {}): Promise<Answer> {
  const asked = request(url, { method, headers, localAddress: from, family: 4, ca: certificate.pem, agent: false });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() };
}

/** What the node behind the proxy is told of a request. */
const tell = (request: IncomingMessage, response: ServerResponse) => {
  const { 'x-forwarded-for': address, 'x-forwarded-proto': scheme, 'x-forwarded-host': host } = request.headers;
  response.end(JSON.stringify({ address, scheme, host }));
};

/** A node that says which one it is. */
interface Node {
  readonly server: Server;
  readonly port: number;
  /** From now on it says that it is not ready. */
  drain(): void;
}

async function startNode(name: string, chosen?: number): Promise<Node> {
  const port = chosen ?? (await freePort());
  let ready = true;
  const server = createServer((_, response) => response.writeHead(ready ? 200 : 503).end(name)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, port, drain: () => void (ready = false) };
}

describe.each<ProxyName>(['haproxy', 'nginx'])('%s (needs it, openssl, and a loopback of many addresses, as Linux has)', (name) => {
  const there = hasProxy(name) && hasOpenssl() && process.platform === 'linux';

  describe.skipIf(!there)('before a Parley server', () => {
    let parley: SignalingServer;
    let proxy: Proxy;
    beforeAll(async () => {
      parley = await startSignalingForTest({ trustedHops: 1, socketsPerAddress: 1, pages: () => Promise.resolve(tell) });
      proxy = await startProxy(name, { folder, certificate, nodes: [Number(new URL(parley.url).port)] });
    });
    afterAll(async () => {
      await proxy.stop();
      await parley.close();
    });

    it('serves pages, and says who asks whatever a stranger says', async () => {
      const { status, headers, body } = await ask(`${proxy.url}/`, { from: '127.0.0.2', headers: { 'X-Forwarded-For': '6.6.6.6', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'http' } });
      expect(status).toBe(200);
      expect(JSON.parse(body)).toEqual({ address: '127.0.0.2', scheme: 'https', host: new URL(proxy.url).host });
      expect(headers['strict-transport-security']).toContain('max-age');
    });

    it('serves the API: a room is made, under the address that people know', async () => {
      const { status, headers, body } = await ask(`${proxy.url}/api/rooms`, { method: 'POST', body: '{}', headers: { origin: proxy.url, 'content-type': 'application/json' } });
      expect(status).toBe(201);
      expect(JSON.parse(body)).toMatchObject({ url: expect.stringMatching(`^${proxy.url}/r/`) as string });
      expect(headers['set-cookie']?.join()).toContain('Secure');
    });

    /** A socket as a page opens it, from this address of the machine (by WebSocket only). */
    function open(transport: string, localAddress = '127.0.0.1') {
      const options = { path: '/socket.io', transports: [transport], upgrade: false, reconnection: false, forceNew: true, query: { room: 'abcd-efgh-jkmn' }, ca: certificate.pem, localAddress, family: 4 };
      const socket = io(proxy.url, { ...options, extraHeaders: { origin: proxy.url } });
      return { socket, outcome: new Promise((resolve) => socket.once('connect', () => resolve('connected')).once('connect_error', () => resolve('refused'))) };
    }

    it.each(['websocket', 'polling'])('carries sockets by %s', async (transport) => {
      const { socket, outcome } = open(transport);
      expect(await outcome).toBe('connected');
      expect(await socket.emitWithAck('heartbeat', {})).toEqual({ ok: true, value: null });
      socket.disconnect();
      await expect.poll(() => parley.sockets()).toBe(0);
    });

    it('tells the addresses of sockets apart, of which one each is allowed here', async () => {
      // Nobody else here comes from these: an address may not come all the time.
      const [first, other] = [open('websocket', '127.0.0.3'), open('websocket', '127.0.0.2')];
      expect(await Promise.all([first.outcome, other.outcome])).toEqual(['connected', 'connected']);
      expect(await open('websocket', '127.0.0.3').outcome).toBe('refused');
      first.socket.disconnect();
      other.socket.disconnect();
      await expect.poll(() => parley.sockets()).toBe(0);
    });

    it('sends to TLS whoever comes without, and takes no large body', async () => {
      const { status, headers } = await fetch(`${proxy.plainUrl}/r/abcd-efgh-jkmn?x=1`, { redirect: 'manual' });
      expect(status).toBe(308);
      expect(headers.get('location')).toMatch(/^https:\/\/localhost(:\d+)?\/r\/abcd-efgh-jkmn\?x=1$/);
      expect((await ask(`${proxy.url}/api/rooms`, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(413);
    });
  });

  describe.skipIf(!there)('before three nodes', () => {
    const nodes: Node[] = [];
    let proxy: Proxy;
    beforeAll(async () => {
      for (const index of [0, 1, 2]) nodes.push(await startNode(String(index)));
      proxy = await startProxy(name, { folder, certificate, nodes: nodes.map(({ port }) => port) });
    });
    afterAll(async () => {
      await proxy.stop();
      for (const { server } of nodes) server.close();
    });

    const rooms = Array.from({ length: 60 }, (_, index) => `room-${index}-abcd`);
    const nodeOf = async (where: string) => (await ask(`${proxy.url}${where}`)).body;
    const nodesOf = () => Promise.all(rooms.map((room) => nodeOf(`/r/${room}`)));

    it('brings everything of a room to one node, the rooms to all, and gives those of a node that leaves to the others alone', async () => {
      const before = await nodesOf();
      expect(new Set(before)).toEqual(new Set(['0', '1', '2']));
      for (const [index, room] of rooms.slice(0, 12).entries()) {
        for (const where of [`/r/${room}/meeting`, `/api/rooms/${room}/settings`, `/api/v1/rooms/${room}`, `/socket.io/?EIO=4&transport=polling&room=${room}`]) {
          expect(`${where} ${await nodeOf(where)}`).toBe(`${where} ${before[index]}`);
        }
      }
      // First it says that it leaves, then it is gone.
      nodes[1]!.drain();
      const stayed = (after: readonly string[]) => after.every((node, index) => (before[index] === '1' ? node !== '1' : node === before[index]));
      expect(stayed(await nodesOf())).toBe(true);
      nodes[1]!.server.close();
      nodes[1]!.server.closeAllConnections();
      expect(stayed(await nodesOf())).toBe(true);
    });
  });
});

it.skipIf(!hasProxy('haproxy') || !hasOpenssl())('haproxy takes a Parley server for ready that is', async () => {
  let asked = 0;
  const storage = memoryStorage();
  const ping = () => {
    asked += 1;
    return storage.ping();
  };
  const parley = await startSignalingForTest({ storage: { ...storage, ping } });
  const proxy = await startProxy('haproxy', { folder, certificate, nodes: [Number(new URL(parley.url).port)] });
  await vi.waitFor(() => expect(asked).toBeGreaterThan(1), CHECKED_WITHIN);
  expect(proxy.output()).not.toContain('is DOWN');
  await proxy.stop();
  await parley.close();
});

describe.skipIf(!hasOpenssl())('while the only node starts anew', () => {
  it.skipIf(!hasProxy('haproxy'))('a request waits in haproxy', async () => {
    const { server, port } = await startNode('the first');
    const proxy = await startProxy('haproxy', { folder, certificate, nodes: [port] });
    expect((await ask(`${proxy.url}/`)).body).toBe('the first');
    server.close();
    server.closeAllConnections();
    await vi.waitFor(() => expect(proxy.output()).toContain('is DOWN'), CHECKED_WITHIN);
    const waiting = ask(`${proxy.url}/`);
    const { server: second } = await startNode('the second', port);
    expect(await waiting).toMatchObject({ status: 200, body: 'the second' });
    second.close();
    await proxy.stop();
  });

  it.skipIf(!hasProxy('nginx'))('nginx lets a page ask again', async () => {
    const { server, port } = await startNode('the only one');
    const proxy = await startProxy('nginx', { folder, certificate, nodes: [port] });
    expect((await ask(`${proxy.url}/`)).body).toBe('the only one');
    server.close();
    server.closeAllConnections();
    expect(await ask(`${proxy.url}/`)).toMatchObject({ status: 503, headers: { refresh: '2' } });
    await proxy.stop();
  });
});
