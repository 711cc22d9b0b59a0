/** Whoever sends what no page of ours sends loses the connection at once, and after some of them gets no new one for a while. */
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { log } from '../log.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

// The server warns of what the tests do.
const { level } = log;
beforeAll(() => {
  log.level = 'silent';
});
afterAll(() => {
  log.level = level;
});

let server: SignalingServer;
const pages: TestPage[] = [];
const raw: Socket[] = [];
beforeEach(async () => {
  server = await startSignalingForTest({ trustedHops: 1, socketsPerAddress: 200 });
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  for (const connection of raw.splice(0)) connection.destroy();
  await server.close();
});

const open = (address: string): Promise<TestPage> => {
  const page = new TestPage(server.url, { address });
  pages.push(page);
  return page.connected();
};

/** Writes this, and then that when there was an answer. Resolves with what it heard, when the server has ended it. */
function write(first: string, then?: Buffer): Promise<string> {
  const { hostname, port } = new URL(server.url);
  // Whoever has more to send than fits does not end because the other end does.
  const connection = connect({ port: Number(port), host: hostname, allowHalfOpen: then !== undefined && then.length > 1_000 });
  raw.push(connection);
  let heard = '';
  connection.on('data', (chunk: Buffer) => {
    const before = heard;
    heard += chunk.toString('latin1');
    // engine.io has opened its socket.
    if (then && heard.includes('"sid"') && !before.includes('"sid"')) connection.write(then);
  });
  connection.write(first);
  return new Promise((resolve) => connection.on('error', () => undefined).on('close', () => resolve(heard)));
}

const upgradeFrom = (address: string): string =>
  `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;

/** The head of a text frame of a gigabyte, and more of it than fits between the two ends. */
const GIGABYTE = Buffer.concat([Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0x40, 0, 0, 0, 1, 2, 3, 4]), Buffer.alloc(8_000_000)]);

it('reads no more of a frame that is too large, and has enough of an address after the eleventh', async () => {
  const began = performance.now();
  for (let count = 0; count < 10; count++) expect(await write(upgradeFrom('192.0.2.1'), GIGABYTE)).toContain('101 Switching Protocols');
  expect(performance.now() - began).toBeLessThan(5_000);
  await open('192.0.2.1');
  await write(upgradeFrom('192.0.2.1'), GIGABYTE);
  await expect(open('192.0.2.1')).rejects.toThrow('websocket error');
  await open('192.0.2.2');
  // Whoever was inside stays there.
  expect((await pages[0]?.request('heartbeat', {}))?.ok).toBe(true);
});

it('cuts off whoever sends packets that are none', async () => {
  const page = await open('192.0.2.1');
  const gone = page.gone();
  page.socket.io.engine.write('2[[[');
  expect(await gone).toBe('transport close');
  // The same before there is a session: the first frame is the text "4x", masked by nothing.
  expect(await write(upgradeFrom('192.0.2.1'), Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x78]))).toContain('101 Switching Protocols');
});

it('cuts off whoever asks on and on for what is refused, and nobody for a moment of it', async () => {
  const page = await open('192.0.2.1');
  const gone = page.gone();
  for (let count = 0; count < 190; count++) page.socket.emit('nothing', {}, () => undefined);
  expect((await page.request('heartbeat', {})).ok).toBe(true);
  for (let count = 0; count < 100; count++) page.socket.emit('nothing', {});
  expect(await gone).toBe('transport close');
});

it('reads nothing of a body that is announced as too large', async () => {
  expect(await write('POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 98305\r\n\r\n{')).toContain('413');
  expect((await fetch(`${server.url}/api/rooms`, { method: 'POST', body: `{"name":"ours"}${' '.repeat(10_000)}` })).status).toBe(201);
});

it('goes on where those break off who wait for their turn', async () => {
  const { hostname, port } = new URL(server.url);
  const connections = Array.from({ length: 100 }, () => connect(Number(port), hostname));
  raw.push(...connections);
  const ended = connections.map((connection) => new Promise((resolve) => connection.on('close', resolve)));
  for (const connection of connections) connection.write(upgradeFrom('192.0.2.1'));
  // When the first one is in, all others wait.
  await Promise.race(connections.map((connection) => new Promise((resolve) => connection.once('data', resolve))));
  for (const connection of connections) connection.resetAndDestroy();
  await Promise.all(ended);
  expect((await open('192.0.2.1')).socket.connected).toBe(true);
});

it('lets a whole office in that comes in the same moment from one address, twice', async () => {
  const rooms = await Promise.all(Array.from({ length: 25 }, () => server.rooms.create()));
  const ids = rooms.map((room) => (room.ok ? room.value.id : ''));
  for (const name of ['Ana', 'Bo']) {
    const office = await Promise.all(Array.from({ length: 200 }, () => open('192.0.2.1')));
    const answers = await Promise.all(
      office.map(async (page, index) => {
        const roomId = ids[index % 25] ?? '';
        const preview = await page.request('room:preview', { roomId });
        return preview.ok && (await page.tryToJoin(roomId, name)).ok;
      }),
    );
    expect(answers.filter(Boolean)).toHaveLength(200);
    const gone = server.sockets();
    await Promise.all(office.map((page) => page.request('room:leave', {})));
    for (const page of pages.splice(0)) page.close();
    expect(gone).toBe(200);
    await expect.poll(() => server.sockets()).toBe(0);
  }
});
