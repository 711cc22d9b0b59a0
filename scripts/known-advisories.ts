/**
 * The versions from which on packages of ours are free of what was published about them: so that a bump, a merge or an older lock file
 * does not bring it back unnoticed, where no registry can be asked. It is a floor and no scanner: it knows what stands here and no more.
 */

/** Since which version a package is free of an advisory (of those branches that we could use, the newest one's). */
export interface Advisory {
  readonly name: string;
  readonly firstSafe: string;
  /** As it is known: a CVE, or the number of GitHub's database. */
  readonly id: string;
  readonly what: string;
}

export const ADVISORIES: readonly Advisory[] = [
  { name: '@hono/node-server', firstSafe: '1.4.1', id: 'CVE-2024-23340', what: 'paths above the folder of static files' },
  { name: '@playwright/test', firstSafe: '1.55.1', id: 'CVE-2025-59288', what: 'browsers fetched without a look at the certificate' },
  { name: 'cookie', firstSafe: '0.7.0', id: 'CVE-2024-47764', what: 'names and paths of cookies that are more than that' },
  { name: 'engine.io', firstSafe: '6.2.1', id: 'CVE-2022-41940', what: 'a request that ends the process' },
  { name: 'engine.io', firstSafe: '6.4.2', id: 'CVE-2023-31125', what: 'a request that ends the process' },
  { name: 'esbuild', firstSafe: '0.25.0', id: 'GHSA-67mh-4wv8-f99m', what: 'any site reads the development server' },
  { name: 'hono', firstSafe: '4.9.6', id: 'CVE-2025-58362', what: 'a path that is read in two ways' },
  { name: 'hono', firstSafe: '4.9.7', id: 'CVE-2025-59139', what: 'a body larger than its limit' },
  { name: 'jose', firstSafe: '4.15.5', id: 'CVE-2024-28176', what: 'a token that unpacks to very much' },
  { name: 'nanoid', firstSafe: '3.3.8', id: 'CVE-2024-55565', what: 'ids that can be foretold' },
  { name: 'next', firstSafe: '15.2.3', id: 'CVE-2025-29927', what: 'a header that passes by the middleware' },
  { name: 'next', firstSafe: '16.0.7', id: 'CVE-2025-55182', what: "code of a stranger runs, by React's server components" },
  { name: 'next', firstSafe: '16.0.10', id: 'CVE-2025-67779', what: 'a request that never ends' },
  { name: 'next', firstSafe: '16.2.5', id: 'CVE-2026-44578', what: 'requests to hosts inside, by the upgrade of a connection' },
  { name: 'postcss', firstSafe: '8.4.31', id: 'CVE-2023-44270', what: 'a line end that hides code' },
  { name: 'socket.io', firstSafe: '4.6.2', id: 'CVE-2024-38355', what: 'an event that ends the process' },
  { name: 'socket.io-parser', firstSafe: '4.2.1', id: 'CVE-2022-2421', what: 'a packet that replaces a function' },
  { name: 'socket.io-parser', firstSafe: '4.2.3', id: 'CVE-2023-32695', what: 'a packet that ends the process' },
  { name: 'vitest', firstSafe: '3.0.5', id: 'CVE-2025-24964', what: 'any site runs code by the test server' },
  { name: 'ws', firstSafe: '8.17.1', id: 'CVE-2024-37890', what: 'many headers that end the process' },
  { name: 'xmlhttprequest-ssl', firstSafe: '1.6.2', id: 'CVE-2020-28502', what: 'code of a stranger runs' },
  { name: 'yaml', firstSafe: '2.2.2', id: 'CVE-2023-2251', what: 'a text that ends the process' },
  { name: 'zod', firstSafe: '3.22.3', id: 'CVE-2023-4316', what: 'an address that takes minutes to check' },
];

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** One sentence for each installed copy of a package that is older than it may be. */
export function oldCopies({ packages }: LockFile, advisories: readonly Advisory[]): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    advisories
      .filter(({ name, firstSafe }) => version !== undefined && nameOf(path) === name && isBefore(version, firstSafe))
      .map(({ id, firstSafe, what }) => `${path} ${version}: ${id}, ${what}; ${firstSafe} or later is needed`),
  );
}

/** Advisories about packages that the lock file has no longer: they may go. */
export function unusedAdvisories({ packages }: LockFile, advisories: readonly Advisory[]): string[] {
  const names = new Set(Object.keys(packages).map(nameOf));
  return advisories.filter(({ name }) => !names.has(name)).map(({ id }) => id);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** A pre-release counts as older than its release (Semantic Versioning 2.0.0, section 11). */
function isBefore(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((text) => text.split(/[-+]/)[0]?.split('.').map(Number) ?? []);
  for (const index of [0, 1, 2]) {
    const difference = (numbers?.[index] ?? 0) - (others?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes('-') && !other.includes('-');
}
