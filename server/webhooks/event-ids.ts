/**
 * Ids of events, which sort in the order in which they were made: the time, then a count for what came at the same time or while the
 * clock was set back, then chance, so that nobody can guess one.
 */
import { randomBytes } from 'node:crypto';

const PREFIX = 'msg_';
const TIME_DIGITS = 12;
const COUNT_DIGITS = 8;

export class EventIds {
  #time = 0;
  #count = 0;

  /** @param latest an id that was made before, behind which all that are made here must come */
  constructor(latest?: string) {
    if (latest === undefined) return;
    const digits = latest.slice(PREFIX.length);
    this.#time = Number.parseInt(digits.slice(0, TIME_DIGITS), 16);
    this.#count = Number.parseInt(digits.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 16);
  }

  /** @param now in milliseconds since 1970 */
  next(now: number): string {
    this.#count = now > this.#time ? 0 : this.#count + 1;
    this.#time = Math.max(now, this.#time);
    return `${PREFIX}${hex(this.#time, TIME_DIGITS)}${hex(this.#count, COUNT_DIGITS)}${randomBytes(8).toString('hex')}`;
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
