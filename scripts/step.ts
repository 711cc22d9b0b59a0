/** One step of a longer run: a Node program run to its end, with its time. */
import { spawnSync } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** Arguments of node: the script first. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs it, shows its output, and returns whether it succeeded. */
export function runStep({ name, args, env }: Step): boolean {
  return timed(name, () => {
    const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    if (error !== undefined) console.error(error.message);
    return status === 0;
  });
}

/** Does something under a heading, and says how long it took and whether it worked. */
export function timed(name: string, work: () => boolean): boolean {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const succeeded = work();
  console.log(`== ${name}: ${succeeded ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return succeeded;
}
