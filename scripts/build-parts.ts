/**
 * The parts of a production build: what effects load, copied into public/effects, the pages, by Next into .next, and the server, as
 * one file into dist. Beside each is kept of which sources it was made, so that `npm start` builds only what is missing or out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { copyEffectFiles, effectFile } from './effect-files.ts';
import { hashSources } from './sources.ts';

const root = path.dirname(import.meta.dirname);
export const serverFile = path.join(root, 'dist', 'server.js');

interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  /** A file that is there when the part has been built. */
  readonly result: string;
  readonly build: () => void;
}

const EVERYWHERE = ['protocol', 'package.json', 'package-lock.json', 'tsconfig.json'];

const parts: readonly Part[] = [
  // First: Next serves what it finds in public.
  { name: 'effects', sources: ['scripts/effect-files.ts', 'package-lock.json'], result: effectFile, build: copyEffectFiles },
  {
    name: 'pages',
    sources: ['app', 'call', 'public', 'next.config.ts', 'postcss.config.mjs', ...EVERYWHERE],
    result: path.join(root, '.next', 'BUILD_ID'),
    build() {
      // From nothing: types of an earlier `next dev` would break the check.
      rmSync(path.join(root, '.next'), { recursive: true, force: true });
      const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
      const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
      const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: root, stdio: 'inherit', env });
      if (status !== 0) process.exit(status ?? 1);
    },
  },
  {
    name: 'server',
    sources: ['server', 'prisma', ...EVERYWHERE],
    result: serverFile,
    build() {
      buildSync({
        absWorkingDir: root,
        entryPoints: ['server/main.ts'],
        outfile: serverFile,
        bundle: true,
        // Ours is bundled, what npm installed stays where it is.
        packages: 'external',
        platform: 'node',
        format: 'esm',
        target: 'node20',
        sourcemap: 'linked',
        logLevel: 'warning',
      });
    },
  },
];

/** Builds every part, or only those that are missing or out of date. */
export function build(which: 'all' | 'outdated'): void {
  for (const { name, sources, result, build: buildPart } of parts) {
    const stamp = path.join(root, 'dist', `${name}.sources`);
    const hash = hashSources(root, sources);
    if (which === 'outdated' && existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    console.log(`Building the ${name} ...`);
    rmSync(stamp, { force: true });
    buildPart();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
}
