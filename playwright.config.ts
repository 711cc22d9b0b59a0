/**
 * Browser tests: real Chromium and Firefox, the built server, real media with fake devices. One worker, no retries: calls are
 * timed by the machine they share, and a test that only passes on the second try has found something.
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

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: leftOut,
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
