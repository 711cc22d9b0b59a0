/**
 * `tsx scripts/image-files.ts`: puts into dist/image all that a running server needs, and nothing else. `node server.js` in there starts it,
 * on this kind of machine (the embedded database is native code). It is what goes into the container image (deploy/Dockerfile).
 *
 * The server is bundled with its libraries. Next cannot be: its build copies what it needs of itself (`output: 'standalone'`), and we put our
 * own server in the place of the one that comes with it.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { build } from './build-parts.ts';

const root = path.dirname(import.meta.dirname);
export const imageFolder = path.join(root, 'dist', 'image');
/** Where Next puts what it needs. */
const standalone = path.join(root, '.next', 'standalone');

/** What `npm run doctor` and `npm run api-key` are, besides the server. */
const PROGRAMS = { server: 'server/main.ts', doctor: 'scripts/doctor.ts', 'api-key': 'scripts/api-key.ts' };
/** Native code, and what loads it by a name that is put together at run time. */
export const NATIVE = ['libsql', '@neon-rs/load', 'detect-libc'];
/** Traced by Next, and for a picture optimizer that is switched off (next.config.ts), with a native library of 17 MB. */
const NEVER = /[\\/]node_modules[\\/](sharp|@img|semver|typescript)[\\/]/;

/** Makes dist/image anew, out of a build that is up to date. */
export function makeImageFiles(): void {
  // An ordinary build leaves this out, and costs less.
  process.env['PARLEY_OUTPUT'] = 'standalone';
  build(existsSync(standalone) ? 'outdated' : 'all');
  rmSync(imageFolder, { recursive: true, force: true });
  buildSync(bundleOptions);
  copyPages();
  for (const name of [...NATIVE, ...nativeDatabases()]) copy(path.join('node_modules', name));
  copy('prisma/migrations');
  copy('public');
  copy('LICENSE');
  writeFileSync(path.join(imageFolder, 'server.js'), entry());
  writeFileSync(path.join(imageFolder, 'package.json'), `${JSON.stringify({ name: 'parley', version: versionOf(), private: true, type: 'module' }, null, 2)}\n`);
}

/** How the programs are bundled with their libraries. */
export const bundleOptions = {
  absWorkingDir: root,
  entryPoints: PROGRAMS,
  outdir: path.join(imageFolder, 'dist'),
  bundle: true,
  splitting: true,
  chunkNames: 'part-[hash]',
  // Next and the native database are copied; the last three are asked for by libraries that do as well without them.
  external: ['next', 'libsql', 'pg-native', 'bufferutil', 'utf-8-validate'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Libraries that were not written as modules ask for Node's own by `require`.
  banner: { js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);" },
  logLevel: 'warning',
} satisfies BuildOptions;

/** The pages, and of node_modules what Next saw that they and its own server read. */
function copyPages(): void {
  cpSync(standalone, imageFolder, { recursive: true, dereference: true, filter: (name) => !NEVER.test(name) });
  copy('.next/static');
}

/** Made for this kind of machine; of two C libraries the one that the image has, GNU's. */
function nativeDatabases(): readonly string[] {
  const names = readdirSync(path.join(root, 'node_modules', '@libsql'));
  return names.filter((name) => /^(linux|darwin|win32)-/.test(name) && !name.endsWith('-musl')).map((name) => path.join('@libsql', name));
}

function copy(name: string): void {
  const to = path.join(imageFolder, name);
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(path.join(root, name), to, { recursive: true, dereference: true });
}

/** Next would read next.config.ts and check it at each start: here it gets what it made of it when it built. */
function entry(): string {
  return `// Made by scripts/image-files.ts.
import { readFileSync } from 'node:fs';
process.chdir(import.meta.dirname);
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
await import('./dist/server.js');
`;
}

const versionOf = (): string => (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** In bytes, everything below a folder. */
export function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.map((name) => statSync(path.join(folder, name))).reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

if (process.argv[1] === import.meta.filename) {
  makeImageFiles();
  console.log(`${path.relative(root, imageFolder)}: ${(sizeOf(imageFolder) / 1e6).toFixed(1)} MB`);
}
