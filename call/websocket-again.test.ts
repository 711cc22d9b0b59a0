/** A way to the server on which WebSockets fail at first: signaling goes on by long polling, and comes back to WebSocket. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type SignalingServer, startSignalingForTest } from '../server/testing/signaling-server.ts';
import { SocketSignaling } from './socket-signaling.ts';

/** What the way does with WebSockets; `none` is no way at all. */
type Manner = 'pass' | 'refuse' | 'swallow' | 'none';

/** A machine that is busy takes its time. */
const WITHIN = { timeout: 15_000 };
vi.setConfig({ testTimeout: 60_000 });

let server: SignalingServer;
let way: Server;
let manner: Manner;
const sockets = new Set<Socket>();
/** How each connection began. */
const begun: ('websocket' | 'polling')[] = [];
let signaling: SocketSignaling;
const states: string[] = [];

beforeEach(async () => {
  server = await startSignalingForTest();
  const target = Number(new URL(server.url).port);
  way = createServer((near) => {
    sockets.add(near.on('error', () => near.destroy()));
    near.once('data', (first: Buffer) => {
      const head = first.toString('latin1');
      if (manner === 'none') return near.destroy();
      const isWebSocket = /^upgrade: websocket/im.test(head);
      if (!head.includes('sid=')) begun.push(isWebSocket ? 'websocket' : 'polling');
      if (isWebSocket && manner === 'refuse') near.destroy();
      if (isWebSocket && manner !== 'pass') return;
      const far = connect(target, '127.0.0.1').on('error', () => near.destroy());
      sockets.add(far);
      far.write(first);
      near.pipe(far).pipe(near);
    });
  }).listen(0, '127.0.0.1');
  await once(way, 'listening');
});
afterEach(async () => {
  vi.useRealTimers();
  signaling.close();
  cut();
  way.close();
  await server.close();
});

function cut(): void {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
}

function open(first: Manner): void {
  manner = first;
  begun.length = 0;
  states.length = 0;
  signaling = new SocketSignaling({ url: `http://127.0.0.1:${(way.address() as AddressInfo).port}` });
  signaling.onStateChange((state) => states.push(state === 'connected' ? `connected by ${signaling.transport}` : state));
}
const connected = async (): Promise<void> => {
  await expect.poll(() => signaling.state, WITHIN).toBe('connected');
};
const asks = async (): Promise<boolean> => (await signaling.request('heartbeat', {})).ok;

it('a connection by polling changes over to WebSocket without dropping, as soon as there is one', async () => {
  open('refuse');
  // From the next one on they pass: the server was just starting.
  way.once('connection', (first) => first.once('close', () => (manner = 'pass')));
  await connected();
  const answers: boolean[] = [];
  for (const since = performance.now(); signaling.transport === 'polling' && performance.now() - since < WITHIN.timeout; ) answers.push(await asks());
  expect(signaling.transport).toBe('websocket');
  answers.push(await asks());
  expect(new Set(answers)).toEqual(new Set([true]));
  // It may have changed over before it was all there.
  expect(states).toEqual([expect.stringMatching(/^connected by /)]);
  expect(begun).toEqual(['websocket', 'polling']);
});

it('the next connection begins with WebSocket again where none could be had', async () => {
  open('refuse');
  await connected();
  expect(await asks()).toBe(true);
  begun.length = 0;
  signaling.onStateChange((state) => state === 'disconnected' && (manner = 'pass'));
  manner = 'none';
  cut();
  await expect.poll(() => states, WITHIN).toEqual(['connected by polling', 'disconnected', 'connected by websocket']);
  expect(begun).toEqual(['websocket']);
});

it('where WebSockets are swallowed, the connection after the one that timed out begins with polling, and no other one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  open('swallow');
  await expect.poll(() => begun, WITHIN).toEqual(['websocket']);
  // The time to connect.
  await vi.advanceTimersByTimeAsync(5_000);
  await connected();
  expect([signaling.transport, begun]).toEqual(['polling', ['websocket', 'polling']]);
  expect(await asks()).toBe(true);
  manner = 'pass';
  begun.length = 0;
  // No answer can come in no time: the connection is given up for another.
  signaling.probe(0);
  await expect.poll(() => states, WITHIN).toEqual(['connected by polling', 'disconnected', 'connected by websocket']);
  expect(begun).toEqual(['websocket']);
});
