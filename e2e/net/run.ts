/** Runs a short command to its end. */
import { spawnSync } from 'node:child_process';

/**
 * @param args words, or one string of words separated by spaces
 * @throws with what the command wrote, where it failed
 */
export function run(program: string, args: string | readonly string[]): void {
  output(program, args);
}

/** The same, and answers with what it wrote. */
export function output(program: string, args: string | readonly string[]): string {
  const words = typeof args === 'string' ? args.split(' ') : args;
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
