/**
 * What to do about a device that is open and gives nothing. A phone call, another app or a locked screen takes devices from a page:
 * afterwards a track may be `ended`, stay `muted`, or be live and silent (Safari on iOS). Then the device is got again. A pure policy.
 *
 * A device that goes with the page in front was paused by the person, in the browser: Safari would take it up again for a page that
 * asks (getUserMedia), and so undo what they chose. That is said, and left to them.
 */

/**
 * How a device is now. `silent`: a live microphone without the faintest noise; `ended`: taken away, and not to be had since; `coming`:
 * asked for again, and not there yet.
 */
export type DeviceCondition = 'fine' | 'muted' | 'silent' | 'ended' | 'coming';

export interface DeviceLook {
  /** In milliseconds. */
  readonly now: number;
  /** Whether the page is hidden, or its sound interrupted by the system. */
  readonly away: boolean;
  readonly condition: DeviceCondition;
}

/** `paused` is answered once a pause. */
export type DeviceVerdict = 'leave' | 'reopen' | 'give-up' | 'paused';

/** What goes so shortly before or after the page was away went with it; in milliseconds. */
const NEAR = 1_000;
/** How long a device may take to come back by itself, the first time; in milliseconds. Each try doubles it. */
const PATIENCE = 2_000;
/** What is fine for so long has come back; in milliseconds. */
const SETTLED = 1_000;
const MOST_TRIES = 3;

export class Interruption {
  #away = false;
  #lastAway = Number.NEGATIVE_INFINITY;
  #bad: { since: number; bySystem: boolean; told: boolean } | undefined;
  #fineSince: number | undefined;
  #coming = false;
  #tries = 0;
  #over = false;

  update({ now, away, condition }: DeviceLook): DeviceVerdict {
    // A hidden page may not run at all: it was away until this first look.
    if (away || this.#away) this.#lastAway = now;
    const leaving = away && !this.#away;
    this.#away = away;
    if (condition === 'fine') this.#fineSince ??= now;
    const settled = this.#fineSince !== undefined && now - this.#fineSince >= SETTLED;
    if (settled) this.#bad = undefined;
    if (settled || leaving) {
      this.#tries = 0;
      this.#over = false;
    }
    if (condition === 'fine') return 'leave';
    // What came back for a moment only waits anew, and what was given just now has its time from now on.
    const came = this.#fineSince !== undefined || (this.#coming && condition !== 'coming');
    if (this.#bad && came) this.#bad.since = now;
    this.#fineSince = undefined;
    this.#coming = condition === 'coming';
    this.#bad ??= { since: now, bySystem: false, told: false };
    const bad = this.#bad;
    bad.bySystem ||= now - bad.since <= NEAR && now - this.#lastAway <= NEAR;
    if (away || this.#over) return 'leave';
    const waited = now - Math.max(bad.since, this.#lastAway);
    if (!bad.bySystem) {
      if (condition !== 'muted' || bad.told || waited < PATIENCE) return 'leave';
      bad.told = true;
      return 'paused';
    }
    if (waited < PATIENCE * (2 ** this.#tries - (condition === 'ended' ? 1 : 0))) return 'leave';
    if (this.#tries < MOST_TRIES) {
      this.#tries += 1;
      return 'reopen';
    }
    this.#over = true;
    // A microphone may be silent because a switch on it says so.
    return condition === 'muted' ? 'give-up' : 'leave';
  }
}
