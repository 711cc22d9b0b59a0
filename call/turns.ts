/**
 * Lets a few begin at once, and the next ones as those are through: whoever comes into a big meeting would else make an offer to
 * everybody in the same moment, and be ready for nobody for as long as all of them take together.
 */

export class Turns {
  readonly #most: number;
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * @param most how many at once
   * @param limit whoever is not through after so many milliseconds holds up nobody any more
   */
  constructor(most: number, limit: number) {
    this.#most = most;
    this.#limit = limit;
  }

  /** Resolves when it is this one's turn, to what is to be called when it is through, once or more often. */
  async take(): Promise<() => void> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    let through = false;
    const pass = () => {
      if (through) return;
      through = true;
      clearTimeout(late);
      // The place goes to the next one as it is.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    };
    const late = setTimeout(pass, this.#limit);
    return pass;
  }
}
