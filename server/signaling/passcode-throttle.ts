/** Slows down whoever guesses a passcode: by their address, and for all of a room together, because addresses are cheap. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Tries in ten minutes. A right one costs nothing. */
const TEN_MINUTES = 600;
const BY_ADDRESS = 10;
const BY_ROOM = 100;

export class PasscodeThrottle {
  readonly #byAddress = new RateLimiterMemory({ keyPrefix: 'address', points: BY_ADDRESS, duration: TEN_MINUTES });
  readonly #byRoom = new RateLimiterMemory({ keyPrefix: 'room', points: BY_ROOM, duration: TEN_MINUTES });

  /** Counts a try before it is made, so that many at once are not free. False where it may not be made now. */
  async allows(address: string, roomId: string): Promise<boolean> {
    try {
      await this.#byAddress.consume(`${address} ${roomId}`);
      await this.#byRoom.consume(roomId);
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  /** It was the right one. */
  async proved(address: string, roomId: string): Promise<void> {
    await Promise.all([this.#byAddress.reward(`${address} ${roomId}`), this.#byRoom.reward(roomId)]);
  }
}
