/** How many rooms one address may make: enough for a school behind one router, too few to fill a disk. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const ROOMS_A_MINUTE = 60;

/** Counts one room for this address. Resolves with the seconds to wait, 0 where there is nothing to wait for. */
export function createCreationLimit(roomsAMinute = ROOMS_A_MINUTE): (address: string) => Promise<number> {
  const limiter = new RateLimiterMemory({ points: roomsAMinute, duration: 60 });
  return async (address) => {
    try {
      await limiter.consume(address);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    }
  };
}
