/** Finds a program that is already on this machine, and changes nothing. */
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Program } from './program.ts';

/**
 * Where the program is: what its environment variable says, else the first of its usual places that exists.
 *
 * @throws where the variable names a file that is not there: a wrong setting must not quietly become another program
 */
export function find(program: Program): string | undefined {
  const named = process.env[program.env];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${program.env} is ${named}, and there is no such file.`);
    return named;
  }
  return program.places.flatMap((place) => (isAbsolute(place) ? [place] : onPath(place))).find((path) => existsSync(path));
}

function onPath(name: string): string[] {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, file));
}
