/**
 * Whoever is refused hears of it a moment later: a flood that waits for its answers is hardly one. Whoever does not wait, and is refused
 * all the time, is not listened to.
 */
import { setTimeout as delay } from 'node:timers/promises';

/** In milliseconds. */
const PAUSE = 500;
/** So many may wait at once: a connection each. Beyond them it is said at once. */
const MOST_WAITING = 1_000;
/** So many refusals of one address are said in a second. */
const MOST_A_SECOND = 100;
const A_SECOND = 1_000;

export class Refusals {
  readonly #inTurn: (address: string, work: () => void) => boolean;
  readonly #now: () => number;
  #waiting = 0;
  #refused = new Map<string, number>();
  #secondBegan = Number.NEGATIVE_INFINITY;

  /**
   * @param inTurn has something of an address done when others had their turn: those who waited together are not refused together
   * @param now milliseconds on any steady clock
   */
  constructor(inTurn: (address: string, work: () => void) => boolean, now: () => number = () => performance.now()) {
    this.#inTurn = inTurn;
    this.#now = now;
  }

  /** Resolves when somebody at this address may hear that they are refused. */
  readonly pause = async (address: string): Promise<void> => {
    const before = this.#refusedNow(address);
    this.#refused.set(address, before + 1);
    if (this.#waiting >= MOST_WAITING) return;
    this.#waiting += 1;
    await delay(PAUSE, undefined, { ref: false });
    await new Promise<void>((resolve) => {
      if (!this.#inTurn(address, resolve)) resolve();
    });
    this.#waiting -= 1;
  };

  /** Whether so many were refused there in this second that nobody is heard any more. */
  deafTo(address: string): boolean {
    return this.#refusedNow(address) >= MOST_A_SECOND;
  }

  #refusedNow(address: string): number {
    const now = this.#now();
    if (now - this.#secondBegan >= A_SECOND) {
      this.#secondBegan = now;
      this.#refused = new Map();
    }
    return this.#refused.get(address) ?? 0;
  }
}
