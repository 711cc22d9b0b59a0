/** One address that takes sockets, and many rooms at once: what is left for the others. */
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { log } from '../log.ts';
import type { ServerOptions } from '../server.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';
import { SocketsByAddress } from './sockets-by-address.ts';

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
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await server.close();
});

const start = async (options: Partial<ServerOptions>): Promise<void> => {
  server = await startSignalingForTest(options);
};
const open = (address: string, transports = ['websocket']): Promise<TestPage> => {
  const page = new TestPage(server.url, { address, transports });
  pages.push(page);
  return page.connected();
};

it('lets no address have more sockets than its share, and takes none from another', async () => {
  await start({ socketsPerAddress: 3, trustedHops: 1 });
  const [first] = [await open('192.0.2.1'), await open('192.0.2.1', ['polling']), await open('192.0.2.1')];
  await expect(open('192.0.2.1')).rejects.toThrow('websocket error');
  await expect(open('192.0.2.1', ['polling'])).rejects.toThrow('xhr poll error');
  await open('192.0.2.2');
  first.close();
  await expect.poll(() => open('192.0.2.1').then(() => 'in', () => 'out')).toBe('in');
  await expect(open('192.0.2.1')).rejects.toThrow('websocket error');
  // One person has a whole network of IPv6.
  for (const host of ['1', '2', 'ffff']) await open(`2001:db8:0:1::${host}`);
  await expect(open('2001:db8:0:1::3')).rejects.toThrow('websocket error');
  await open('2001:db8:0:2::3');
});

it('holds to it where all come in the same moment', async () => {
  await start({ socketsPerAddress: 5 });
  const { hostname, port } = new URL(server.url);
  const connection = connect(Number(port), hostname);
  // One after the other in one segment: all are asked about before any of them counts.
  connection.write('GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40));
  let answers = '';
  connection.setEncoding('utf8').on('data', (chunk: string) => (answers += chunk));
  await expect.poll(() => answers.match(/HTTP.1.1/g)?.length).toBe(40);
  await expect.poll(async () => /^parley_sockets (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1]).toBe('5');
  connection.destroy();
});

it('forgets addresses that are gone', () => {
  let now = 0;
  const sockets = new SocketsByAddress(2, () => now);
  const leave = [sockets.enter('a'), sockets.enter('a'), sockets.enter('b')];
  expect([sockets.hasRoom('a'), sockets.hasRoom('b'), sockets.size]).toEqual([false, true, 2]);
  for (const each of leave) each();
  expect(sockets.hasRoom('a')).toBe(true);
  now = 60_000;
  sockets.enter('c')();
  now = 120_000;
  sockets.enter('c')();
  expect([sockets.hasRoom('a'), sockets.size]).toEqual([true, 1]);
});

it('lets no address come again and again, and another one as before', () => {
  let now = 0;
  const sockets = new SocketsByAddress(2, () => now);
  const come = () => {
    const welcome = sockets.hasRoom('a');
    if (welcome) sockets.enter('a')();
    return welcome;
  };
  expect([come(), come(), come(), come(), come()]).toEqual([true, true, true, true, false]);
  now = 9_999;
  expect([sockets.hasRoom('a'), sockets.hasRoom('b')]).toEqual([false, true]);
  let came = 0;
  for (now = 10_000; now <= 60_000; now += 1_000) if (come()) came += 1;
  // Ten in the first minute: five for each that it may have.
  expect(came).toBe(6);
});

it('lets all sockets of an address together look at rooms so often, and takes none from another', async () => {
  await start({ socketsPerAddress: 2, trustedHops: 1 });
  const room = await server.rooms.create();
  const roomId = room.ok ? room.value.id : '';
  const [ana, bo, cleo] = [await open('192.0.2.1'), await open('192.0.2.1'), await open('192.0.2.2')];
  const looks = async (page: TestPage) => (await page.request('room:preview', { roomId })).ok;
  const seen = [];
  for (let count = 0; count < 10; count++) seen.push(await looks(count % 2 === 0 ? ana : bo));
  expect(seen).toEqual([...Array<boolean>(8).fill(true), false, false]);
  expect(await looks(cleo)).toBe(true);
  expect((await ana.request('heartbeat', {})).ok).toBe(true);
});

it('brings no more rooms to life than there may be, and keeps to those that are', async () => {
  await start({ mostRooms: 1 });
  const [lively, other] = [await server.rooms.create(), await server.rooms.create()];
  if (!lively.ok || !other.ok) throw new Error('not made');
  const [ana, bo] = [await open(''), await open('')];
  await ana.join(lively.value.id, 'Ana');
  expect(await bo.request('room:preview', { roomId: other.value.id })).toEqual({ ok: false, error: 'rate-limited' });
  expect(await bo.tryToJoin(other.value.id, 'Bo')).toEqual({ ok: false, error: 'rate-limited' });
  expect((await bo.tryToJoin(lively.value.id, 'Bo')).ok).toBe(true);
});
