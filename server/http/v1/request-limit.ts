/** How often one API key may ask, and the headers that say so (draft-ietf-httpapi-ratelimit-headers-10). */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const REQUESTS_A_MINUTE = 300;
const WINDOW_SECONDS = 60;

export interface RequestLimit {
  /** Whether this request is one too many. */
  readonly refused: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts one request of this key. */
export function createRequestLimit(requestsAMinute = REQUESTS_A_MINUTE): (keyId: string) => Promise<RequestLimit> {
  const limiter = new RateLimiterMemory({ points: requestsAMinute, duration: WINDOW_SECONDS });
  return async (keyId) => {
    const counted = await limiter.consume(keyId).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    });
    const seconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1_000));
    const refused = counted.consumedPoints > requestsAMinute;
    const headers = {
      'ratelimit-policy': `"key";q=${requestsAMinute};w=${WINDOW_SECONDS}`,
      ratelimit: `"key";r=${Math.max(0, counted.remainingPoints)};t=${seconds}`,
      ...(refused ? { 'retry-after': String(seconds) } : {}),
    };
    return { refused, headers };
  };
}
