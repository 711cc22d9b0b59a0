/** How many sockets each address has, and how often it comes: one of them must not take all that there is. */
import { BucketsByAddress } from './buckets-by-address.ts';

/** For each socket that an address may have, so many may come at once, and so many more in a minute: what a limit of one socket refuses, a new socket could ask again. */
const AT_ONCE = 2;
const A_MINUTE = 3;

export class SocketsByAddress {
  readonly #most: number;
  readonly #counts = new Map<string, number>();
  /** Undefined where there is no limit. */
  readonly #arrivals: BucketsByAddress | undefined;

  /** @param now milliseconds on any steady clock */
  constructor(most: number, now?: () => number) {
    this.#most = most;
    this.#arrivals = most === Number.POSITIVE_INFINITY ? undefined : new BucketsByAddress({ burst: most * AT_ONCE, perSecond: (most * A_MINUTE) / 60 }, now);
  }

  hasRoom(address: string): boolean {
    return (this.#counts.get(address) ?? 0) < this.#most && (this.#arrivals?.has(address) ?? true);
  }

  /** Counts one more. Returns the way to count it no more. */
  enter(address: string): () => void {
    this.#arrivals?.take(address);
    this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#counts.get(address) ?? 0) - 1;
      // Addresses that are gone are forgotten, or a million of them would fill the memory.
      if (left > 0) this.#counts.set(address, left);
      else this.#counts.delete(address);
    };
  }

  /** How many addresses are remembered. */
  get size(): number {
    return new Set([...this.#counts.keys(), ...(this.#arrivals?.addresses ?? [])]).size;
  }
}
