/** What can be said to the bench besides the parts to measure. */
import { parseArgs } from 'node:util';

export interface Options {
  /** How long a crowd talks. */
  readonly minutes: number;
  /** In how many rooms of four. */
  readonly rooms: number;
}

/** @param args the words after the program's name */
export function readOptions(args: readonly string[]): { readonly options: Options; readonly parts: readonly string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '2' }, rooms: { type: 'string', default: '1250' } },
  });
  return { options: { minutes: positive('minutes', values.minutes), rooms: positive('rooms', values.rooms) }, parts: positionals };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} ${text} is not a number above 0`);
  return value;
}
