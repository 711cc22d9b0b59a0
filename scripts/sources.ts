/** One number for a set of source files, by which a build knows whether it is up to date. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is beside the sources and not read by a build. */
const IGNORED = /(\.test\.tsx?|\.md)$|(^|[\\/])(testing|generated|node_modules)([\\/]|$)/;

/** SHA-256 over the names and contents of all files in these files and folders; what is not there counts as nothing. */
export function hashSources(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of filesOf(path.join(root, name))) {
      const relative = path.relative(root, file).replaceAll('\\', '/');
      hash.update(`${relative}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesOf(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => !IGNORED.test(name))
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
