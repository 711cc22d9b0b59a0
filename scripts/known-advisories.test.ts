import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADVISORIES, oldCopies, unusedAdvisories } from './known-advisories.ts';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Parameters<typeof oldCopies>[0];

it('finds nothing known to be unsafe in the lock file', () => {
  expect(oldCopies(lock, ADVISORIES)).toEqual([]);
});

it('speaks only of what is installed', () => {
  expect(unusedAdvisories(lock, ADVISORIES)).toEqual([]);
});

it.each([
  ['8.17.0', 1],
  ['7.99.99', 1],
  ['8.17.1-beta.2', 1],
  ['8.17.1', 0],
  ['8.18.0-beta.1', 0],
  ['8.100.0', 0],
  ['10.0.0', 0],
])('knows whether version %s is old, in every copy', (version, found) => {
  const advisories = [{ name: 'ws', firstSafe: '8.17.1', id: 'X-1', what: 'w' }];
  const packages = { '': { version: '0.1.0' }, 'node_modules/ws': { version: '9.0.0' }, 'node_modules/a/node_modules/ws': { version }, 'node_modules/other-ws': { version: '1.0.0' } };
  expect(oldCopies({ packages }, advisories)).toHaveLength(found);
});
