/**
 * `npm test`: everything that must hold before a change may land, in the order of what it costs to find out. The first step that
 * fails ends the run. The last line is the sum of all tests that ran.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrange } from './arrange/arrange.ts';
import { CHROMIUM, PROGRAMS } from './arrange/program.ts';
import { binOf } from './bin.ts';
import { runStep, timed } from './step.ts';
import { add, type Counts, countsIn, inWords } from './test-counts.ts';

const reports = mkdtempSync(join(tmpdir(), 'parley-test-'));
const unitReport = join(reports, 'unit.json');
const browserReports = { together: join(reports, 'together.json'), large: join(reports, 'large.json'), alone: join(reports, 'alone.json') };
const networkReport = join(reports, 'network.json');
/** What of the laboratory is worth its time at every change; how fast it is says more of the machine than of the change. */
const NETWORK_CASES = ['roam', 'nat-flush', 'lost-relay', 'one-way'];
let env: Readonly<Record<string, string>> = {};
const tsx = binOf('tsx');

const steps: readonly (() => boolean)[] = [
  () => runStep({ name: 'lint', args: [binOf('oxlint'), '--deny-warnings'] }),
  () => runStep({ name: 'type check', args: [binOf('typescript'), '--noEmit'] }),
  () => runStep({ name: 'lock file', args: [tsx, 'scripts/check-lockfile.ts'] }),
  () => timed('arrange', arrangePrograms),
  () => runStep({ name: 'unit tests', args: [tsx, 'scripts/unit-tests.ts', unitReport], env }),
  () => runStep({ name: 'build', args: [tsx, 'scripts/build.ts'] }),
  // On two cores: most of them wait most of the time. With three at once, calls of three people met, two cores could not keep up with
  // what is said there in the time it is said in, and the whole took a quarter longer.
  () => browserTests('together', 2),
  () => browserTests('large', 1),
  () => browserTests('alone', 1),
  () => runStep({ name: 'network tests', args: [tsx, 'scripts/test-net.ts', ...NETWORK_CASES, '--runs', '1', '--late-is-fine', '--report', networkReport] }),
];

const succeeded = steps.every((step) => step());
console.log(`\n${inWords(total(succeeded))}`);
rmSync(reports, { recursive: true });
process.exitCode = succeeded ? 0 : 1;

/** With CI=true the machine must have, or be given, everything: a green run then means that every test ran. */
function arrangePrograms(): boolean {
  const arranged = arrange(PROGRAMS);
  env = arranged.env;
  return arranged.missing.length === 0 || process.env['CI'] !== 'true';
}

/** The specs of one project of playwright.config.ts, so many at once. */
function browserTests(project: keyof typeof browserReports, workers: number): boolean {
  if (!(CHROMIUM.env in env)) return true;
  const args = [binOf('@playwright/test'), 'test', '--project', project, '--workers', String(workers), '--reporter=list,json'];
  return runStep({ name: `browser tests, ${project}`, args, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReports[project] } });
}

/** A step that failed without a failed test to show for it (a lint error, a crash) counts as one failure. */
function total(succeeded: boolean): Counts {
  const sum = [unitReport, ...Object.values(browserReports), networkReport].map(countsIn).reduce(add);
  return succeeded || sum.failed > 0 ? sum : { ...sum, failed: 1 };
}
