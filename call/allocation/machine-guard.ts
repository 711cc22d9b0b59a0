/**
 * Spares a machine that cannot encode what it is asked for: the browser says so (W3C webrtc-stats, qualityLimitationReason), and would
 * else take from all pictures alike, and in the end from the sound. What matters least is made smaller first. Pure; times in milliseconds.
 */
import type { Weight } from './allocate.ts';
import { RUNGS } from './rungs.ts';

/** One step more after so long under pressure, one less after so long without. */
const STEP_AFTER = 2_000;
const BACK_AFTER = 15_000;
const HIGHEST = RUNGS.length - 1;
const MOST_STEPS = HIGHEST - 1;
/** How many steps each weight is spared. */
const SPARED: Readonly<Record<Weight, number>> = { visible: 0, speaker: 2, pinned: 3 };

export class MachineGuard {
  #steps = 0;
  #since: number | undefined;
  #limited = false;

  note(limited: boolean, now: number): void {
    if (limited !== this.#limited || this.#since === undefined) {
      this.#limited = limited;
      this.#since = now;
      return;
    }
    if (now - this.#since < (limited ? STEP_AFTER : BACK_AFTER)) return;
    this.#since = now;
    this.#steps = Math.max(0, Math.min(MOST_STEPS, this.#steps + (limited ? 1 : -1)));
  }

  /** The highest rung that a picture of this weight may have now. */
  mostFor(weight: Weight): number {
    return Math.max(1, HIGHEST - Math.max(0, this.#steps - SPARED[weight]));
  }
}
