/** What is bundled for the container image, without building it: scripts/prove-image.ts does that. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { bundleOptions, NATIVE } from './image-files.ts';

const modules = path.join(import.meta.dirname, '..', 'node_modules');

it('the programs of the image take from node_modules only what is copied there, or done without', () => {
  const { metafile } = buildSync({ ...bundleOptions, write: false, metafile: true });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path: name }) => name));
  const needed = new Set(outside.filter((name) => !isBuiltin(name)));
  // pg asks for its native twin, ws for two accelerators, and debug for colours; all catch that they are not there. The client of Redis
  // asks for its two only when it is to send traces or to hash, which nobody wants of it.
  expect([...needed].sort()).toEqual(['@node-rs/xxhash', '@opentelemetry/api', 'bufferutil', 'libsql', 'next', 'pg-native', 'supports-color', 'utf-8-validate']);
}, 30_000);

it('what loads the native database is there with all that it needs', () => {
  const needed = NATIVE.flatMap((name) => {
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')) as { readonly dependencies?: Readonly<Record<string, string>> };
    return Object.keys(dependencies);
  });
  expect(needed.filter((name) => !NATIVE.includes(name))).toEqual([]);
});
