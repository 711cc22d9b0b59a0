/** Whether a machine is too slow for an effect. A pure policy over how long its frames take. */

/** What is looked at: the frames of the last so many milliseconds. */
const WINDOW = 5_000;
/** Too slow: of them, at least this share takes longer than there is time. */
const SHARE = 0.75;
/** No camera needs more than 24 frames a second, whatever it delivers; in milliseconds a frame. */
const FASTEST = 1_000 / 24;

export class Pace {
  readonly #allowed: number;
  readonly #frames: { readonly at: number; readonly late: boolean }[] = [];
  #since: number | undefined;

  /** @param interval between two frames of the camera, in milliseconds */
  constructor(interval: number) {
    this.#allowed = Math.max(interval, FASTEST);
  }

  /**
   * Whether it is too slow now.
   *
   * @param took the time that the frame took, in milliseconds
   * @param now in milliseconds
   */
  tooSlow(took: number, now: number): boolean {
    this.#since ??= now;
    this.#frames.push({ at: now, late: took > this.#allowed });
    while ((this.#frames[0]?.at ?? now) < now - WINDOW) this.#frames.shift();
    const late = this.#frames.filter((frame) => frame.late).length;
    return now - this.#since >= WINDOW && late >= this.#frames.length * SHARE;
  }
}
