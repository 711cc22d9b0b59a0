/** Addresses whose sockets were cut off for what no page of ours does: for a minute they get no new ones. */

/** So many in a minute are forgiven: one broken page must not keep its whole office out. */
const FORGIVEN = 10;
const A_MINUTE = 60_000;
/** More addresses than these are not remembered at a time. */
const MOST_REMEMBERED = 10_000;

interface Offenses {
  count: number;
  /** Forgotten from then on. */
  until: number;
}

export class Offenders {
  readonly #now: () => number;
  /** The one that offended for the first time longest ago comes first. */
  readonly #records = new Map<string, Offenses>();

  /** @param now milliseconds on any steady clock */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A socket of this address was cut off. */
  add(address: string): void {
    const now = this.#now();
    const known = this.#records.get(address);
    if (known && known.until > now) {
      known.count += 1;
      if (known.count === FORGIVEN + 1) known.until = now + A_MINUTE;
      return;
    }
    this.#records.delete(address);
    this.#records.set(address, { count: 1, until: now + A_MINUTE });
    for (const [oldest, { until }] of this.#records) {
      if (until > now && this.#records.size <= MOST_REMEMBERED) break;
      this.#records.delete(oldest);
    }
  }

  /** Whether it gets no socket now. */
  has(address: string): boolean {
    const record = this.#records.get(address);
    return record !== undefined && record.count > FORGIVEN && record.until > this.#now();
  }

  /** How many addresses are remembered. */
  get size(): number {
    return this.#records.size;
  }
}
