/** What one address, or a few, can do to a server. Each attack goes on until it is told to stop, and counts its blows. */
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Result } from '#protocol/errors';
import type { CreatedRoom } from '#protocol/rooms-api';
import { SENDING_NOTHING } from '#protocol/participant';
import { PROTOCOL_VERSION } from '#protocol/version';
import { Fuzz } from '../../server/testing/fuzz.ts';
import { Random } from '../../server/testing/random.ts';
import { Wire } from '../load/wire.ts';

export interface Attack {
  readonly url: string;
  /** Where the server takes it to come from. */
  readonly address: string;
  readonly seed: number;
  /** Undefined while it shall go on. */
  readonly over: () => boolean;
  readonly hit: () => void;
}

const AT_ONCE = 40;
const OVERSIZED = 'x'.repeat(1_000_000);
/** How many different messages are made; they are sent over and over. */
const POOL = 5_000;
const MESSAGES = 1_000_000;
/** How many go out before the others have a turn. */
const VOLLEY = 50;
/** How many may wait for an answer, or go out in a row, before the attacker looks whether there is one. */
const UNANSWERED = 500;

export const attacks = {
  // None at all: what the others lose to it they lose to a machine that they share, and not to the server.
  'work that leaves the server alone': async ({ over }) => {
    while (!over()) {
      const turn = performance.now() + 5;
      while (performance.now() < turn) continue;
      await delay(0);
    }
  },
  'joins of one room': async (attack) => {
    const roomId = await createRoom(attack);
    await manyAtOnce(attack, async () => {
      const wire = await open(attack);
      const request = { version: PROTOCOL_VERSION, roomId, name: 'mallory', sending: SENDING_NOTHING };
      for (let count = 0; count < UNANSWERED && !attack.over(); count++) {
        const joined = (await wire.ask('room:join', { ...request, opId: randomUUID() })) as Result<unknown>;
        attack.hit();
        if (joined.ok) await wire.ask('room:leave', {});
        else if (joined.error === 'rate-limited') break;
      }
      wire.close();
    });
  },
  'new rooms': (attack) =>
    manyAtOnce(attack, async () => {
      const response = await post(attack);
      await response.arrayBuffer();
      attack.hit();
    }),
  'connections that say nothing': async (attack) => {
    const { hostname, port } = new URL(attack.url);
    const connections = new Set<Socket>();
    while (!attack.over()) {
      while (connections.size < 1_000) {
        const connection = connect(Number(port), hostname);
        connections.add(connection);
        connection.on('error', () => connection.destroy()).on('close', () => connections.delete(connection));
        connection.write('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n');
        attack.hit();
      }
      for (const connection of connections) connection.write('x');
      await delay(200);
    }
    for (const connection of connections) connection.destroy();
  },
  'requests that wait for no answer': async (attack) => {
    const { hostname, port } = new URL(attack.url);
    const head = `Host: ${hostname}:${port}\r\nX-Forwarded-For: ${attack.address}\r\n`;
    const upgrade = `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;
    const creation = `POST /api/rooms HTTP/1.1\r\n${head}Content-Length: 2\r\n\r\n{}`;
    await manyAtOnce(attack, (index) =>
      new Promise<void>((resolve) => {
        const connection = connect(Number(port), hostname);
        connection.on('error', () => connection.destroy()).on('close', () => resolve());
        connection.write(index % 2 === 0 ? upgrade : creation, () => connection.destroy());
        attack.hit();
      }),
    );
  },
  'frames that are too large': (attack) =>
    manyAtOnce(attack, () =>
      new Promise<void>((resolve, reject) => {
        open(attack, resolve).then((wire) => {
          attack.hit();
          wire.write(OVERSIZED);
        }, reject);
      }),
    ),
  'a million fuzzed messages': async (attack) => {
    const fuzz = new Fuzz(new Random(attack.seed));
    const pool = Array.from({ length: POOL }, (_, index) => (index % 1_000 === 999 ? fuzz.broken() : fuzz.request()));
    let sent = 0;
    await manyAtOnce(attack, async () => {
      const wire = await open(attack);
      while (wire.open && !attack.over() && sent < MESSAGES) {
        for (let count = 0; count < VOLLEY; count++) {
          wire.write(pool[sent % POOL] ?? '');
          sent += 1;
          attack.hit();
        }
        await wire.written();
      }
      wire.close();
      if (sent >= MESSAGES) while (!attack.over()) await delay(50);
    });
  },
} satisfies Record<string, (attack: Attack) => Promise<void>>;

export type AttackName = keyof typeof attacks;
export const attackNames = Object.keys(attacks) as AttackName[];

/** Does it again and again, many at a time. What the server refuses is the point of it. */
async function manyAtOnce({ over }: Attack, one: (index: number) => Promise<void>): Promise<void> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, index) => {
      while (!over()) {
        try {
          await one(index);
        } catch {
          // Turned away at the door: knocks again a moment later.
          await delay(5);
        }
      }
    }),
  );
}

const open = ({ url, address }: Attack, closed?: () => void): Promise<Wire> => Wire.open({ url, address, hear: () => undefined, closed });

const post = ({ url, address }: Attack): Promise<Response> =>
  fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': address }, body: '{}' });

async function createRoom(attack: Attack): Promise<string> {
  return ((await (await post(attack)).json()) as CreatedRoom).id;
}
