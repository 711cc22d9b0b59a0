/**
 * How many signals our server relays for each second of processor time, against a bare relay that checks nothing. Loopback only,
 * a bounded number of messages.
 */
import type { WebSocket } from 'ws';
import type { Signal } from '#protocol/signal';
import { type Measured, startMeasured } from './relay/child.ts';
import { openSockets, type Seat, takeSeats } from './relay/seats.ts';
import type { Row } from './table.ts';

const SOCKETS = 64;
const MESSAGES = 400;
/** How many of one sender may be under way. */
const WINDOW = 20;
const ROUNDS = 15;

/** A batch of two candidates: what most signals are. */
const CANDIDATE = {
  candidate: 'candidate:842163049 1 udp 1677729535 192.0.2.15 46154 typ srflx raddr 10.0.0.7 rport 46154 generation 0 ufrag Yb3k',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'Yb3k',
};
const SIGNAL: Signal = { kind: 'candidates', epoch: 1, candidates: [CANDIDATE, CANDIDATE] };

/** One sender and its receiver, both in this process. */
export interface Way {
  send(): void;
  /** Called with every message that has arrived; one listener at a time. */
  listen(received: () => void): void;
}

export async function measureRelay(): Promise<readonly Row[]> {
  const product = await startMeasured('product-server');
  const bare = await startMeasured('bare-server');
  const seats = await takeSeats(product.url, SOCKETS);
  const ours = seats.map((seat, index) => productWay(seat, seats[index ^ 1]!));
  const sockets = await openSockets(bare.url, SOCKETS);
  const theirs = sockets.map((socket, index) => bareWay(socket, sockets[index ^ 1]!, index ^ 1));

  const rounds: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await relayRate(product, ours), theirs: await relayRate(bare, theirs) });
  // The machine is now faster, now slower: what one round measures right after the other is compared, and the middle one told.
  const middle = rounds.toSorted((one, other) => one.ours / one.theirs - other.ours / other.theirs)[ROUNDS >> 1]!;
  for (const { client } of seats) client.disconnect();
  for (const socket of sockets) socket.terminate();
  await Promise.all([product.stop(), bare.stop()]);
  return [
    {
      figure: 'signals relayed a second and core',
      unit: 'messages',
      measured: middle.ours,
      reference: 'bare ws relay',
      referenceValue: middle.theirs,
      bar: { least: 0.75 },
    },
  ];
}

export function productWay({ client }: Seat, to: Seat): Way {
  const { id, instance } = to.seated.self;
  return {
    send: () =>
      client.emit('signal', { to: id, toInstance: instance, signal: SIGNAL }, (result) => {
        if (!result.ok) throw new Error(`signal: ${result.error}`);
      }),
    listen: (received) => to.client.off('signal').on('signal', received),
  };
}

function bareWay(socket: WebSocket, to: WebSocket, name: number): Way {
  const text = JSON.stringify({ to: `/${name}`, signal: SIGNAL });
  return {
    send: () => socket.send(text),
    listen: (received) => to.removeAllListeners('message').on('message', received),
  };
}

/** Messages relayed for each second of the server's processor time. */
async function relayRate(server: Measured, ways: readonly Way[]): Promise<number> {
  const before = await server.glance();
  await Promise.all(ways.map((way) => sendAll(way, MESSAGES)));
  const after = await server.glance();
  return (ways.length * MESSAGES) / (after.cpuSeconds - before.cpuSeconds);
}

/** Sends with a window: each message that arrives lets the next one go. */
export function sendAll(way: Way, messages: number): Promise<void> {
  return new Promise((resolve) => {
    let arrived = 0;
    way.listen(() => {
      arrived += 1;
      if (arrived === messages) resolve();
      else if (arrived + WINDOW <= messages) way.send();
    });
    for (let sent = 0; sent < WINDOW; sent++) way.send();
  });
}
