/** Unit tests: `*.test.ts` beside the file they test. Browser tests are `*.spec.ts` in e2e/ and belong to Playwright. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{protocol,call,server,app,scripts,bench,e2e,deploy}/**/*.test.{ts,tsx}'],
    // By default one core is left idle, and on two cores that is half of them.
    maxWorkers: '100%',
    // Against hanging, and for a slow machine at work with something else. What is promised to be quick is measured by its test.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
