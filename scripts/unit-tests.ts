/**
 * `tsx scripts/unit-tests.ts REPORT`: the unit tests, and how many passed and failed into a file.
 *
 * The library that gives Node its WebRTC (@roamhq/wrtc, for these tests alone) ends its process now and then: seen once in some forty runs
 * within a test, and once at the end of one, in its finalizers ("Cannot create a handle without a HandleScope"). A file of tests whose process
 * died under it, and that uses the library, is therefore run once more, and this is said. A test that fails is never run again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startVitest, type TestModule, type Vitest } from 'vitest/node';
import type { Counts } from './test-counts.ts';

const LIBRARY = /from '[./]*testing\/(call-party|node-webrtc|synthetic-media|channel-pair|frames)\.ts'/;

const [report] = process.argv.slice(2);
if (report === undefined) throw new Error('Usage: tsx scripts/unit-tests.ts REPORT');

const first = await run();
const again = diedUnder(first);
const second = again.length > 0 && onlyDeaths(first) ? await run(again) : undefined;
const modules = [...first.state.getTestModules().filter(({ moduleId }) => second === undefined || !again.includes(moduleId)), ...(second?.state.getTestModules() ?? [])];
const counts = countsOf(modules);
writeFileSync(report, JSON.stringify(counts));
const last = second ?? first;
process.exitCode = counts.failed === 0 && last.state.getUnhandledErrors().length === 0 && modules.every((module) => module.ok()) ? 0 : 1;

async function run(files: readonly string[] = []): Promise<Vitest> {
  const vitest = await startVitest('test', [...files], { run: true });
  await vitest.close();
  return vitest;
}

/** The files with tests that neither passed nor failed nor were skipped. */
function diedUnder({ state }: Vitest): readonly string[] {
  return state.getTestModules().flatMap((module) => (isUnfinished(module) ? [module.moduleId] : []));
}

function isUnfinished(module: TestModule): boolean {
  return ['pending', 'queued'].includes(module.state()) || [...module.children.allTests()].some((test) => test.result().state === 'pending');
}

/** Nothing else is wrong than that processes died that ran the library. */
function onlyDeaths(vitest: Vitest): boolean {
  const errors = vitest.state.getUnhandledErrors() as readonly { readonly cause?: { readonly message?: string } }[];
  const died = diedUnder(vitest);
  const is = errors.every(({ cause }) => cause?.message === 'Worker exited unexpectedly') && died.every((file) => LIBRARY.test(readFileSync(file, 'utf8')));
  if (is) console.log(`\nThe process of ${died.join(', ')} died. That is known of its WebRTC for Node, so that it is run once more.\n`);
  return is;
}

function countsOf(tested: readonly TestModule[]): Counts {
  const states = tested.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const count = (state: string): number => states.filter((each) => each === state).length;
  return { passed: count('passed'), failed: count('failed') + count('pending'), skipped: count('skipped') };
}
