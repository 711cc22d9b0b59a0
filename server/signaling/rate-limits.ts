/** How often one socket may ask for what: a token bucket a kind of request. Generous to the busiest honest page. */
import type { RequestName } from '#protocol/events';

export interface RateLimit {
  /** How many may come at once. */
  readonly burst: number;
  /** How many more come free each second. */
  readonly perSecond: number;
}

export type RateLimits = Readonly<Record<RequestName, RateLimit>>;

/** A page that meets 15 others at once sends some 120 signals in a second; a person who toggles everything, 20 updates. */
export const DEFAULT_RATE_LIMITS: RateLimits = {
  'room:preview': { burst: 30, perSecond: 1 },
  'room:join': { burst: 30, perSecond: 1 },
  'room:knock': { burst: 30, perSecond: 1 },
  'room:unknock': { burst: 30, perSecond: 1 },
  'room:act': { burst: 120, perSecond: 5 },
  'room:resume': { burst: 30, perSecond: 1 },
  'room:leave': { burst: 30, perSecond: 1 },
  'participant:update': { burst: 200, perSecond: 20 },
  signal: { burst: 800, perSecond: 100 },
  heartbeat: { burst: 60, perSecond: 2 },
  'pair:report': { burst: 60, perSecond: 1 },
  'ice:refresh': { burst: 120, perSecond: 4 },
  'roster:get': { burst: 60, perSecond: 5 },
};

/** Of what is too much, malformed or unknown. Nobody's page comes near it: it stops asking when it is told that it asks too often. */
export const REFUSALS: RateLimit = { burst: 200, perSecond: 10 };

/** One bucket, full at first. */
export class TokenBucket {
  readonly #limit: RateLimit;
  #tokens: number;
  #filledAt: number;

  /** @param now milliseconds on any steady clock */
  constructor(limit: RateLimit, now: number) {
    this.#limit = limit;
    this.#tokens = limit.burst;
    this.#filledAt = now;
  }

  /** Takes a token; false where there is none. */
  take(now: number): boolean {
    if (!this.has(now)) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whether there is a token. */
  has(now: number): boolean {
    const gained = ((now - this.#filledAt) / 1_000) * this.#limit.perSecond;
    this.#tokens = Math.min(this.#limit.burst, this.#tokens + gained);
    this.#filledAt = now;
    return this.#tokens >= 1;
  }
}
