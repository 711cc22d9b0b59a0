/** How many sockets each address has, and how often it comes: one of them must not take all that there is. */

/** For each socket that an address may have, so many may come in a minute: what a limit of one socket refuses, a new socket could ask again. */
const TURNS_A_MINUTE = 5;
const A_MINUTE = 60_000;

export class SocketsByAddress {
  readonly #most: number;
  readonly #now: () => number;
  readonly #counts = new Map<string, number>();
  /** Who came in this minute, and how often. */
  #arrivals = new Map<string, number>();
  #minuteBegan = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds on any steady clock */
  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  hasRoom(address: string): boolean {
    return (this.#counts.get(address) ?? 0) < this.#most && this.#arrivalsOf(address) < this.#most * TURNS_A_MINUTE;
  }

  /** Counts one more. Returns the way to count it no more. */
  enter(address: string): () => void {
    this.#arrivals.set(address, this.#arrivalsOf(address) + 1);
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
    return new Set([...this.#counts.keys(), ...this.#arrivals.keys()]).size;
  }

  #arrivalsOf(address: string): number {
    if (this.#now() - this.#minuteBegan >= A_MINUTE) {
      this.#minuteBegan = this.#now();
      this.#arrivals = new Map();
    }
    return this.#arrivals.get(address) ?? 0;
  }
}
