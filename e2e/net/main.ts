/**
 * The laboratory itself, started by scripts/test-net.ts inside namespaces of its own: whatever is made here ends with this process.
 * Cases by name, `--runs 5` for how often: `npm run test:net -- matrix roam --runs 5`. Ends with one table of all that was measured.
 * With `--late-is-fine` only what never happens is a failure: how fast it is says more of the machine than of the product.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Case } from './case.ts';
import { asleep } from './cases/asleep.ts';
import { badLine } from './cases/bad-line.ts';
import { deadLine } from './cases/dead-line.ts';
import { lostRelay } from './cases/lost-relay.ts';
import { lostServer } from './cases/lost-server.ts';
import { matrix } from './cases/matrix.ts';
import { natFlush } from './cases/nat-flush.ts';
import { oneWay } from './cases/one-way.ts';
import { roam } from './cases/roam.ts';
import { thinLine } from './cases/thin-line.ts';
import { uplink } from './cases/uplink.ts';
import { withoutRelay } from './cases/without-relay.ts';
import { makeCertificate } from './relay.ts';
import { type Row, table, works } from './row.ts';
import { run } from './run.ts';

const CASES: Readonly<Record<string, Case>> = {
  matrix,
  'without-relay': withoutRelay,
  roam,
  'nat-flush': natFlush,
  'dead-line': deadLine,
  'lost-server': lostServer,
  'lost-relay': lostRelay,
  'one-way': oneWay,
  'bad-line': badLine,
  'thin-line': thinLine,
  uplink,
  asleep,
};

// A first process of a namespace dies of no signal that it did not ask for; and without the one who started us there is nobody to measure for.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
process.stdin.on('end', () => process.exit(130)).resume();

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' }, 'late-is-fine': { type: 'boolean' }, report: { type: 'string' } } });
const unknown = positionals.filter((name) => !(name in CASES));
if (unknown.length > 0) throw new Error(`There is no case called ${unknown.join(', ')}. The cases are: ${Object.keys(CASES).join(', ')}.`);
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs is ${values.runs}, which is not a number of runs.`);

// Ours alone, and gone with us: network namespaces have names by files in /run/netns, and all that is temporary goes there too.
run('mount', '-t tmpfs tmpfs /run');
process.env['TMPDIR'] = '/run';
run('ip', 'link set lo up');
const folder = mkdtempSync('/run/parley-net-');
makeCertificate(folder);

const rows: Row[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(CASES)) {
  const start = performance.now();
  const measured = await rowsOf(name);
  rows.push(...measured);
  console.log(`\n== ${name}, ${((performance.now() - start) / 1_000).toFixed(0)} s\n${table(measured)}`);
}
console.log(`\n== all, ${(performance.now() / 1_000).toFixed(0)} s\n${table(rows)}`);
const passed = rows.filter((row) => (values['late-is-fine'] === true ? works(row) : row.reached)).length;
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed: rows.length - passed, skipped: 0 }));
process.exit(passed === rows.length ? 0 : 1);

async function rowsOf(name: string): Promise<readonly Row[]> {
  try {
    return (await CASES[name]?.({ folder, runs })) ?? [];
  } catch (reason) {
    console.log(reason);
    const [message = ''] = String(reason).split('\n');
    return [{ case: name, measured: message, bar: 'to be measured', reached: false }];
  }
}
