import { describe, expect, it } from 'vitest';
import { TokenBucket } from './rate-limits.ts';

describe('a token bucket', () => {
  it('gives its burst at once, then as many a second as it may', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
    const take = (now: number) => bucket.take(now);
    expect([take(0), take(0), take(0), take(0)]).toEqual([true, true, true, false]);
    expect([take(499), take(500), take(500), take(1_000)]).toEqual([false, true, false, true]);
    // It never holds more than its burst.
    expect([take(60_000), take(60_000), take(60_000), take(60_000)]).toEqual([true, true, true, false]);
  });
});
