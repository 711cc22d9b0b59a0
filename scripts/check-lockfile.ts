/**
 * Checks that package-lock.json can be installed everywhere: each package that another names as an optional dependency (the
 * prebuilt binaries of one platform) must be an entry of its own. npm writes a lock file without it when the registry lacks one
 * platform's binary on that day, and `npm ci` then refuses the lock file on every platform.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** One sentence for each optional dependency that is named and not there. */
export function missingEntries({ packages }: LockFile): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `package-lock.json: ${path || 'the project'} names ${name}, which is no entry of the lock file`),
  );
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && basename(process.argv[1]) === basename(self)) {
  const lock = JSON.parse(readFileSync(join(self, '../../package-lock.json'), 'utf8')) as LockFile;
  const missing = missingEntries(lock);
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0) process.exitCode = 1;
  else console.log(`package-lock.json: ${Object.keys(lock.packages).length} entries, every optional one present`);
}
