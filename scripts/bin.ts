/**
 * The JavaScript file behind a package's command. Running that with node itself needs no shell and no `.cmd` file, so it is
 * the same on every system.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly bin: string | Readonly<Record<string, string>>;
}

/** @param name a package in node_modules that brings one command */
export function binOf(name: string): string {
  const manifest = join(fileURLToPath(import.meta.url), '../../node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`${name} brings no command`);
  return join(dirname(manifest), file);
}
