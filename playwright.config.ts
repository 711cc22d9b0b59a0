/**
 * Browser tests: real Chromium and Firefox, the built server, real media with fake devices. No retries: a test that only passes
 * on the second try has found something. Most of their time they wait, so that `npm test` runs two at once; but not those that fill
 * the machine or measure on it.
 */
import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './e2e/chromium-flags.ts';
import { find } from './scripts/arrange/find.ts';
import { CHROMIUM, FIREFOX, TURNSERVER } from './scripts/arrange/program.ts';

const chromium = find(CHROMIUM);

/** Specs that drive a program which this machine does not have; scripts/arrange says so in words. */
const leftOut = [
  ...(find(FIREFOX) === undefined ? ['firefox*.spec.ts'] : []),
  ...(find(TURNSERVER) === undefined ? ['relay*.spec.ts'] : []),
];

/** Many people, files, effects, and whatever tells times or counts bytes. */
const ALONE = ['busy', 'effects', 'files', 'firefox*', 'join', 'saving', 'storm', 'tiling'].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: [...leftOut, ...ALONE] },
    { name: 'alone', testMatch: ALONE, testIgnore: leftOut },
  ],
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    actionTimeout: 15_000,
    // No film strip: to photograph six pages all the time takes more of the machine than their calls.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { ...(chromium === undefined ? {} : { executablePath: chromium }), args: chromiumFlags() },
  },
});
