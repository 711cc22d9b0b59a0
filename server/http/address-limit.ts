/** How often one address may do what costs something: enough for a school behind one router, too few to fill a disk. */
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one time for an address. Resolves with the seconds to wait, 0 where there is nothing to wait for. */
export type AddressLimit = (address: string) => Promise<number>;

export function createAddressLimit(limiter: RateLimiterAbstract): AddressLimit {
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
