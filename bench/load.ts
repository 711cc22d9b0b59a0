/**
 * One server process with as many people as it should carry: they come within a minute, and then every one of them signals every two
 * seconds. Loopback only; the people are in processes of their own. `--minutes 10` talks for longer, `--rooms 100` takes fewer.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Crowds } from './load/crowds.ts';
import { slope } from './load/slope.ts';
import { allOf, sum } from './load/tally.ts';
import type { Options } from './options.ts';
import { type Measured, startMeasured } from './relay/child.ts';
import type { Usage } from './relay/usage.ts';
import type { Row } from './table.ts';

const PEOPLE_A_ROOM = 4;
const JOIN_SECONDS = 60;
/** More of them would take the processor from the server. */
const PROCESSES = 2;
/** Until compilers and caches have what they need, in seconds. */
const WARM_UP = 20;
/** How often somebody looks at the server's memory, in seconds. */
const LOOK_EVERY = 5;

/** Most for a participant, in KiB. */
const MOST_MEMORY = 40;
/** Most for a signal on its way, in milliseconds. */
const MOST_P99 = 50;
const MOST_LATE = 50;

export async function measureLoad({ minutes, rooms }: Options): Promise<readonly Row[]> {
  const people = rooms * PEOPLE_A_ROOM;
  const server = await startMeasured('../load/server');
  const crowds = new Crowds(PROCESSES);
  try {
    const empty = await server.usage();
    await crowds.enter({ url: server.url, rooms, peopleARoom: PEOPLE_A_ROOM, joinSeconds: JOIN_SECONDS });
    const joins = allOf(await crowds.tell(), 'joins');
    const full = await server.usage();

    await crowds.talk();
    await delay(WARM_UP * 1_000);
    await crowds.tell();
    const warm = await server.usage();
    const seen = await watch(server, minutes * 60);
    const talked = await server.glance();
    await crowds.fallSilent();
    const told = await crowds.tell();
    const end = await server.usage();

    const relays = allOf(told, 'relays');
    const sent = sum(told, 'sent');
    const lost = sent - sum(told, 'received') + sum(told, 'outOfOrder') + sum(told, 'refused') + sum(told, 'cut');
    const seconds = minutes * 60;
    const most = { reference: 'the most allowed', bar: { most: 1 } };
    return [
      { figure: `signals lost, late in line or refused, ${people} people`, unit: 'signals', measured: lost, reference: 'sent', referenceValue: sent, bar: { most: 0 } },
      { ...most, figure: 'a signal on its way, p50', unit: 'ms', measured: relays.quantile(0.5), referenceValue: MOST_P99 },
      { ...most, figure: 'a signal on its way, p99', unit: 'ms', measured: relays.quantile(0.99), referenceValue: MOST_P99 },
      { ...most, figure: 'event loop late, p99', unit: 'ms', measured: seen.late, referenceValue: MOST_LATE },
      { figure: 'from socket to seat, p99', unit: 'ms', measured: joins.quantile(0.99), reference: 'p50', referenceValue: joins.quantile(0.5) },
      { ...most, figure: 'heap a participant', unit: 'KiB', measured: (full.memory - empty.memory) / people / 1_024, referenceValue: MOST_MEMORY },
      { ...most, figure: 'resident memory a participant', unit: 'KiB', measured: (full.resident - empty.resident) / people / 1_024, referenceValue: MOST_MEMORY },
      { figure: 'heap after it all', unit: 'MiB', measured: end.memory / 2 ** 20, reference: 'after the warm-up', referenceValue: warm.memory / 2 ** 20, bar: { most: 1.05 } },
      { figure: 'resident memory, growth a minute', unit: 'MiB', measured: seen.growth, reference: 'in all', referenceValue: talked.resident / 2 ** 20, bar: { most: 0.01 } },
      { figure: 'processor, joining', unit: 'ms a person', measured: ((full.cpuSeconds - empty.cpuSeconds) * 1_000) / people, reference: 'a core', referenceValue: (JOIN_SECONDS * 1_000) / people },
      { figure: 'processor, talking', unit: '% of a core', measured: ((talked.cpuSeconds - warm.cpuSeconds) / seconds) * 100, reference: 'a core', referenceValue: 100 },
    ];
  } finally {
    await crowds.end();
    await server.stop();
  }
}

/** Looks at the server for so many seconds. Resolves with its worst lateness, and with how its memory grew, in MiB a minute. */
async function watch(server: Measured, seconds: number): Promise<{ readonly late: number; readonly growth: number }> {
  const looks: Usage[] = [];
  for (let passed = 0; passed < seconds; passed += LOOK_EVERY) {
    await delay(Math.min(LOOK_EVERY, seconds - passed) * 1_000);
    looks.push(await server.glance());
  }
  const late = Math.max(...looks.map((look) => look.late.p99));
  return { late, growth: (slope(looks.map((look) => look.resident)) * 60) / LOOK_EVERY / 2 ** 20 };
}
