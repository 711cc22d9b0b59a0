/** Whether a line that is up carries packets badly: judged by the share that is lost on it, either way. Pure. */

/** What the statistics of a connection say, all since its beginning but the last (W3C webrtc-stats). */
export interface LossCounts {
  readonly received: number;
  readonly lost: number;
  /** Share of our packets that the other side has lost of late, 0 to 1. */
  readonly lostThere: number;
}

/** Audio and video hide some loss. Above the first a person hears and sees it, below the second it is gone. */
const POOR_ABOVE = 0.08;
const GOOD_BELOW = 0.04;

export class LineQuality {
  #before: LossCounts | undefined;
  /** Smoothed over about three counts, so that one bad moment says nothing. */
  #share = 0;
  #poor = false;

  get poor(): boolean {
    return this.#poor;
  }

  /** To be told every few seconds. */
  count(now: LossCounts): void {
    const before = this.#before ?? now;
    this.#before = now;
    const lost = Math.max(0, now.lost - before.lost);
    const expected = lost + Math.max(0, now.received - before.received);
    const share = Math.max(expected > 0 ? lost / expected : 0, now.lostThere);
    this.#share = (this.#share + share) / 2;
    if (this.#share > POOR_ABOVE) this.#poor = true;
    if (this.#share < GOOD_BELOW) this.#poor = false;
  }
}
