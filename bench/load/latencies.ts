/** Many durations in little memory: how many of them fell into each tenth of a millisecond. */

const A_MILLISECOND = 10;

/** How many durations for each tenth of a millisecond, as it travels between processes. */
export type Counts = Readonly<Record<number, number>>;

export class Latencies {
  readonly #counts = new Map<number, number>();
  #size = 0;

  add(milliseconds: number): void {
    this.#add(Math.floor(milliseconds * A_MILLISECOND), 1);
  }

  merge(counts: Counts): this {
    for (const [tenth, count] of Object.entries(counts)) this.#add(Number(tenth), count);
    return this;
  }

  get size(): number {
    return this.#size;
  }

  /** What so large a share of them stayed within, in milliseconds. */
  quantile(share: number): number {
    let seen = 0;
    for (const [tenth, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      seen += count;
      if (seen >= share * this.#size) return (tenth + 1) / A_MILLISECOND;
    }
    return Number.NaN;
  }

  /** All that were counted; from now on none are. */
  take(): Counts {
    const counts = Object.fromEntries(this.#counts);
    this.#counts.clear();
    this.#size = 0;
    return counts;
  }

  #add(tenth: number, count: number): void {
    this.#counts.set(tenth, (this.#counts.get(tenth) ?? 0) + count);
    this.#size += count;
  }
}
