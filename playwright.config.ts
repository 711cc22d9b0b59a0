/**
 * Browser tests: real Chromium and Firefox, the built server, real media with fake devices. No retries: a test that only passes
 * on the second try has found something. Most of their time they wait, so that `npm test` runs some at once; but not those that fill
 * the machine or measure on it. What is seen or measured runs in Chromium as people have it, the rest in its shell where there is one.
 */
import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './e2e/chromium-flags.ts';
import { find } from './scripts/arrange/find.ts';
import { CHROMIUM, CHROMIUM_SHELL, FIREFOX, TURNSERVER } from './scripts/arrange/program.ts';

const chromium = find(CHROMIUM);
const shell = find(CHROMIUM_SHELL) ?? chromium;
const onCi = process.env['CI'] === 'true';

const launched = (executablePath: string | undefined) => ({ launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: chromiumFlags() } });

/** Specs that drive a program which this machine does not have; scripts/arrange says so in words. */
const leftOut = [
  ...(find(FIREFOX) === undefined ? ['firefox*.spec.ts'] : []),
  ...(find(TURNSERVER) === undefined ? ['relay*.spec.ts'] : []),
];

const specs = (...names: readonly string[]) => names.map((name) => `${name}.spec.ts`);

/** Whatever tells times, counts bytes, or needs all that a browser has. */
const ALONE = specs('busy', 'effects', 'firefox*', 'pictures', 'saving');
/** Servers that restart and die under calls: `npm run test:nodes`. */
const NODES = specs('nodes');
/** On a deployment that is named: `e2e/elsewhere.spec.ts`. */
const ELSEWHERE = specs('elsewhere');
/** Many people, and large files: they fill the machine. */
const LARGE = specs('files', 'join', 'storm', 'tiling');

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: [...leftOut, ...ALONE, ...LARGE, ...NODES, ...ELSEWHERE], use: launched(shell) },
    { name: 'large', testMatch: LARGE, use: launched(shell) },
    { name: 'nodes', testMatch: NODES, use: launched(shell) },
    { name: 'elsewhere', testMatch: ELSEWHERE, use: launched(shell) },
    { name: 'alone', testMatch: ALONE, testIgnore: leftOut },
  ],
  workers: 1,
  retries: 0,
  forbidOnly: onCi,
  // Against tests that hang: the longest take forty seconds here, and on a busy machine twice as long.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    actionTimeout: 15_000,
    // No film strip: to photograph six pages all the time takes more of the machine than their calls. Where nobody opens a trace, none.
    trace: onCi ? 'off' : { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    ...launched(chromium),
  },
});
