/**
 * What an attacker can do to others: two hundred people signal in fifty rooms, first in peace, then under one flood after another from
 * another address. Loopback only; each flood has its end.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attackNames, type AttackName } from './floods/attacks.ts';
import type { Order } from './floods/attack-process.ts';
import { Crowds } from './load/crowds.ts';
import { allOf, sum, type Told } from './load/tally.ts';
import { type Measured, startMeasured } from './relay/child.ts';
import type { Row } from './table.ts';

const ROOMS = 50;
const PEOPLE_A_ROOM = 4;
const JOIN_SECONDS = 5;
const WARM_UP = 5;
/** How long peace is measured, and each flood goes on, in seconds. */
const EACH = 15;
const SEED = 20_261_122;
/** Until kept seats and silent connections are given up, in seconds. */
const RECOVERY = 40;

export async function measureFloods(): Promise<readonly Row[]> {
  console.error(`the seed of what is sent by chance: ${SEED}`);
  const server = await startMeasured('../load/server');
  const crowds = new Crowds(1);
  try {
    await crowds.enter({ url: server.url, rooms: ROOMS, peopleARoom: PEOPLE_A_ROOM, joinSeconds: JOIN_SECONDS });
    await crowds.talk();
    await delay(WARM_UP * 1_000);
    // It takes the server's time, which is none of peace.
    const before = await server.usage();
    await crowds.tell();
    await delay(EACH * 1_000);
    const quiet = p99(await crowds.tell());
    const rows: Row[] = [];
    for (const name of attackNames) {
      const blows = await strike(server, name);
      const measured = p99(await crowds.tell());
      rows.push({ figure: `a signal of others, p99, under ${name}: ${blows.toLocaleString('en')}`, unit: 'ms', measured, reference: 'in peace', referenceValue: quiet, bar: { most: 2 } });
    }
    await crowds.fallSilent();
    const told = await crowds.tell();
    const sent = sum(told, 'sent');
    const lost = sent - sum(told, 'received') + sum(told, 'outOfOrder') + sum(told, 'refused') + sum(told, 'cut');
    await delay(RECOVERY * 1_000);
    const after = await server.usage();
    return [
      ...rows,
      { figure: 'signals of others lost, late in line or refused', unit: 'signals', measured: lost, reference: 'sent', referenceValue: sent, bar: { most: 0 } },
      { figure: 'heap after the floods', unit: 'MiB', measured: after.memory / 2 ** 20, reference: 'before', referenceValue: before.memory / 2 ** 20, bar: { most: 1.5 } },
      { figure: 'resident memory after the floods', unit: 'MiB', measured: after.resident / 2 ** 20, reference: 'before', referenceValue: before.resident / 2 ** 20 },
    ];
  } finally {
    await crowds.end();
    await server.stop();
  }
}

const p99 = (told: readonly Told[]): number => allOf(told, 'relays').quantile(0.99);

/** One flood from a process of its own. Resolves with the number of its blows. */
async function strike(server: Measured, name: AttackName): Promise<number> {
  const child = fork(fileURLToPath(new URL('floods/attack-process.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  // On a machine of its own it would take nothing from the others but what the server gives it.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const told = once(child, 'message') as Promise<[number]>;
  child.send({ name, url: server.url, seconds: EACH, seed: SEED } satisfies Order);
  const [blows] = await told;
  child.disconnect();
  await once(child, 'exit');
  return blows;
}
