/**
 * Builds a measured server as the product is built. Run from its sources it would be slower than it is: what gives functions their
 * names there is called at every message.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the file to run */
export function bundle(source: string): string {
  const outfile = path.join(ROOT, 'dist', 'bench', `${path.basename(source, '.ts')}.js`);
  buildSync({ absWorkingDir: ROOT, entryPoints: [source], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
  return outfile;
}
