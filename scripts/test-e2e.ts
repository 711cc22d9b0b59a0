/**
 * `npm run test:e2e`: the browser tests alone, with what they need arranged and built first. Arguments go to Playwright:
 * `npm run test:e2e -- --repeat-each 20 join`.
 */
import { arrange } from './arrange/arrange.ts';
import { CHROMIUM, CHROMIUM_SHELL, FIREFOX, TURNSERVER } from './arrange/program.ts';
import { binOf } from './bin.ts';
import { runStep } from './step.ts';

console.log('== arrange');
const { env } = arrange([CHROMIUM, CHROMIUM_SHELL, FIREFOX, TURNSERVER]);
const succeeded =
  env[CHROMIUM.env] !== undefined &&
  runStep({ name: 'build', args: [binOf('tsx'), 'scripts/build.ts'] }) &&
  runStep({ name: 'browser tests', args: [binOf('@playwright/test'), 'test', ...process.argv.slice(2)], env });
process.exitCode = succeeded ? 0 : 1;
