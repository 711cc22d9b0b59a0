import { expect, test } from 'vitest';
import { missingEntries } from './check-lockfile.ts';

test('a lock file with every platform present is fine', () => {
  const packages = {
    '': {},
    'node_modules/next': { optionalDependencies: { '@next/swc-linux-x64-gnu': '16.4.5' } },
    'node_modules/@next/swc-linux-x64-gnu': {},
  };
  expect(missingEntries({ packages })).toEqual([]);
});

test('a platform that the registry lacked that day is named', () => {
  const packages = {
    'node_modules/next': { optionalDependencies: { '@next/swc-win32-arm64-msvc': '16.4.6' } },
    'node_modules/a/node_modules/@next/swc-linux-x64-gnu': {},
  };
  expect(missingEntries({ packages })).toEqual([expect.stringContaining('@next/swc-win32-arm64-msvc')]);
});
