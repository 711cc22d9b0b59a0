/**
 * Sees to it that the tests have the programs they drive: what is here is used, what is not is installed where that is
 * possible, and what cannot be had is said, with the tests that are left out for it.
 */
import { aptInstall } from './apt.ts';
import { find } from './find.ts';
import { downloadChromium, downloadedChromium } from './playwright-chromium.ts';
import { CHROMIUM, type Program } from './program.ts';

export interface Arranged {
  /** Where each program is, as the environment variables that the tests read. */
  readonly env: Readonly<Record<string, string>>;
  readonly missing: readonly Program[];
}

export function arrange(programs: readonly Program[]): Arranged {
  const env: Record<string, string> = {};
  const missing: Program[] = [];
  for (const program of programs) {
    const path = findOrInstall(program);
    if (path === undefined && program.neededBy === undefined) {
      console.log(`  ${program.name}: could not be had, and can be done without.`);
    } else if (path === undefined) {
      missing.push(program);
      console.log(`  ${program.name}: could not be had. Left out: ${program.neededBy}. Install it, or name it in ${program.env}.`);
    } else {
      env[program.env] = path;
      console.log(`  ${program.name}: ${path}`);
    }
  }
  return { env, missing };
}

function findOrInstall(program: Program): string | undefined {
  const here = find(program) ?? (program === CHROMIUM ? downloadedChromium() : undefined);
  if (here !== undefined) return here;
  if (aptInstall(program.package)) return find(program);
  return program === CHROMIUM ? downloadChromium() : undefined;
}
