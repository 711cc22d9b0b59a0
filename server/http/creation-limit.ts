/** How often one address may do what costs something: enough for a school behind one router, too few to fill a disk. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const ROOMS_A_MINUTE = 60;

/** Counts one room for an address. */
export const createCreationLimit = (roomsAMinute = ROOMS_A_MINUTE): AddressLimit => createAddressLimit(roomsAMinute);

/** Counts one time for an address. Resolves with the seconds to wait, 0 where there is nothing to wait for. */
export type AddressLimit = (address: string) => Promise<number>;

export function createAddressLimit(aMinute: number): AddressLimit {
  const limiter = new RateLimiterMemory({ points: aMinute, duration: 60 });
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
