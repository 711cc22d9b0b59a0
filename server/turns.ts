/**
 * What costs the server more than a signal does (a socket, a join, an HTTP request) is done one thing a turn of the event loop, one
 * address after the other. Many of them that come at once would hold up everybody's signals until the last is done.
 */
import { setImmediate } from 'node:timers';

/** So much of one address may wait: a page that loads in every tab of a large office. */
const MOST_WAITING = 1_000;

export class Turns {
  readonly #waiting = new Map<string, (() => void)[]>();
  #taken = false;

  /** Does it now where nothing else had this turn, or in one of the next. False where too much of this address waits: it is never done. */
  readonly take = (address: string, work: () => void): boolean => {
    if (this.#taken) return this.#wait(address, work);
    this.#taken = true;
    setImmediate(this.#next);
    work();
    return true;
  };

  #wait(address: string, work: () => void): boolean {
    const before = this.#waiting.get(address);
    if (before === undefined) this.#waiting.set(address, [work]);
    else if (before.length < MOST_WAITING) before.push(work);
    else return false;
    return true;
  }

  readonly #next = (): void => {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#taken = false;
      return;
    }
    const [address, works] = first;
    const work = works.shift();
    // To the end of the line: a map keeps the order in which keys were set.
    this.#waiting.delete(address);
    if (works.length > 0) this.#waiting.set(address, works);
    setImmediate(this.#next);
    work?.();
  };
}
