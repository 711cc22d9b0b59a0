/** How often one API key may ask, and the headers that say so (draft-ietf-httpapi-ratelimit-headers-10). */
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

export interface RequestLimit {
  /** Whether this request is one too many. */
  readonly refused: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts one request of this key. */
export function createRequestLimit(limiter: RateLimiterAbstract): (keyId: string) => Promise<RequestLimit> {
  const allowed = (counted: RateLimiterRes) => ({ refused: false, counted });
  return async (keyId) => {
    const { refused, counted } = await limiter.consume(keyId).then(allowed, (refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return { refused: true, counted: refusal };
      throw refusal;
    });
    const seconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1_000));
    const headers = {
      'ratelimit-policy': `"key";q=${limiter.points};w=${limiter.duration}`,
      ratelimit: `"key";r=${Math.max(0, counted.remainingPoints)};t=${seconds}`,
      ...(refused ? { 'retry-after': String(seconds) } : {}),
    };
    return { refused, headers };
  };
}
