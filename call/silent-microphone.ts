/** Whether a microphone that is on gives nothing at all, as with its own switch off. A pure policy over looks, with the clock passed in. */

/** After how long of nothing it is said, in milliseconds. */
export interface Patience {
  /** Where this microphone was not heard yet. */
  readonly unheard: number;
  /** Where it was: some give nothing while nobody speaks. */
  readonly heard: number;
}

/** Between two looks, in milliseconds. Whoever looked away for longer does not know what came meanwhile. */
const LOOKED_AWAY = 3_000;

export class SilentMicrophone {
  readonly #patience: Patience;
  #heard = false;
  #since: number | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /**
   * Whether to say so at `now` (milliseconds).
   *
   * @param silent undefined where nobody can say
   */
  look(silent: boolean | undefined, now: number): boolean {
    const away = now - this.#lookedAt > LOOKED_AWAY;
    this.#lookedAt = now;
    if (silent === false) this.#heard = true;
    if (silent !== true) {
      this.#since = undefined;
      return false;
    }
    if (this.#since === undefined || away) this.#since = now;
    return now - this.#since >= this.#patience[this.#heard ? 'heard' : 'unheard'];
  }
}
