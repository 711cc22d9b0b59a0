/** Waits that can all be ended at once. */
import type { Clock } from '#server/rooms/clock';

export class Sleep {
  readonly #clock: Clock;
  readonly #sleepers = new Set<() => void>();
  #ended = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves after so many milliseconds, or at the end. */
  for(milliseconds: number): Promise<void> {
    if (milliseconds <= 0 || this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        callOff();
        this.#sleepers.delete(wake);
        resolve();
      };
      const callOff = this.#clock.after(milliseconds, wake);
      this.#sleepers.add(wake);
    });
  }

  /** Ends all waits, those to come too. */
  end(): void {
    this.#ended = true;
    for (const wake of this.#sleepers) wake();
  }
}
