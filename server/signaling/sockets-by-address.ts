/** How many sockets each address has: one of them must not take all that there is. */

export class SocketsByAddress {
  readonly #most: number;
  readonly #counts = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  hasRoom(address: string): boolean {
    return (this.#counts.get(address) ?? 0) < this.#most;
  }

  /** Counts one more. Returns the way to count it no more. */
  enter(address: string): () => void {
    this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#counts.get(address) ?? 0) - 1;
      // Addresses that are gone are forgotten, or a million of them would fill the memory.
      if (left > 0) this.#counts.set(address, left);
      else this.#counts.delete(address);
    };
  }

  /** How many addresses there are. */
  get size(): number {
    return this.#counts.size;
  }
}
