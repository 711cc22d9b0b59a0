/** A token bucket an address: how often all sockets of it together may do something. */
import { type RateLimit, TokenBucket } from './rate-limits.ts';

/** A bucket that nobody asked for so long must be full again, in milliseconds: it is forgotten. */
const REMEMBERED = 60_000;

export class BucketsByAddress {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  #fresh = new Map<string, TokenBucket>();
  #stale = new Map<string, TokenBucket>();
  #turnedAt = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds on any steady clock */
  constructor(limit: RateLimit, now: () => number = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes a token; false where there is none. */
  take(address: string): boolean {
    const now = this.#now();
    return this.#of(address, now).take(now);
  }

  /** Whether there is one. */
  has(address: string): boolean {
    const now = this.#now();
    const known = this.#fresh.get(address) ?? this.#stale.get(address);
    return known?.has(now) ?? true;
  }

  /** The addresses that are remembered. */
  get addresses(): Iterable<string> {
    return [...this.#fresh.keys(), ...this.#stale.keys()];
  }

  #of(address: string, now: number): TokenBucket {
    if (now - this.#turnedAt >= REMEMBERED) {
      this.#stale = now - this.#turnedAt < 2 * REMEMBERED ? this.#fresh : new Map();
      this.#fresh = new Map();
      this.#turnedAt = now;
    }
    const bucket = this.#fresh.get(address) ?? this.#stale.get(address) ?? new TokenBucket(this.#limit, now);
    this.#stale.delete(address);
    this.#fresh.set(address, bucket);
    return bucket;
  }
}
