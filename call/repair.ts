/** Where a pair stands on the ladder of recovery.ts: since when it is broken, and what has been tried. */
import { isWell, nextStep, type PairState, type RecoveryStep } from './recovery.ts';

/** What is seen of the pair from outside. */
export type Observed = Pick<PairState, 'connectionState' | 'pulse' | 'dtlsFailed' | 'channelClosed' | 'reachable' | 'offerUnansweredFor' | 'relay'>;

/** A pair is repaired when it has been well for so long, and gets its pictures back after this time; in milliseconds. */
const REPAIRED_AFTER = 5_000;
const PICTURES_AFTER = 30_000;

export class Repair {
  #brokenAt: number | undefined = performance.now();
  #wellSince: number | undefined;
  #lastStepAt = performance.now();
  #steps = 0;
  /** Whether this connection was ever connected; `everConnected`, whether any was. */
  #wasConnected = false;
  everConnected = false;
  /** Gathers relay candidates only. */
  relayOnly = false;
  /** Sends no pictures. */
  audioOnly = false;

  get wasConnected(): boolean {
    return this.#wasConnected;
  }

  /** Milliseconds since the pair was last well, 0 while it is. */
  get brokenFor(): number {
    return this.#brokenAt === undefined ? 0 : performance.now() - this.#brokenAt;
  }

  get sinceLastStep(): number {
    return performance.now() - this.#lastStepAt;
  }

  connected(): void {
    this.#wasConnected = true;
    this.everConnected = true;
  }

  /** Notes how the pair is, and says what to do now. */
  look(observed: Observed): RecoveryStep {
    const now = performance.now();
    if (isWell(observed)) {
      this.#brokenAt = undefined;
      this.#wellSince ??= now;
      this.#well(now - this.#wellSince);
    } else {
      this.#brokenAt ??= now;
      this.#wellSince = undefined;
    }
    return nextStep({ ...observed, brokenFor: this.brokenFor, sinceLastStep: this.sinceLastStep, wasConnected: this.#wasConnected, steps: this.#steps });
  }

  /** Notes that a step is made which the other side asked for, or offers: the next one is ours when it had its time. */
  granted(): void {
    this.#lastStepAt = performance.now();
    this.#steps = Math.max(1, this.#steps);
  }

  /** Notes that this step is taken now. */
  take(step: Exclude<RecoveryStep, 'wait'>): void {
    this.#lastStepAt = performance.now();
    if (step === 'resend') return;
    this.#steps += 1;
    this.relayOnly = step === 'relay-only';
    this.audioOnly ||= step === 'audio-only';
    if (step === 'rebuild' || step === 'audio-only') this.#wasConnected = false;
  }

  /**
   * Notes a step that does not count: it was taken before anything was seen to be wrong. Where something is wrong the ladder goes
   * on as before, or a network that changes all the time would hold it up.
   */
  touch(): void {
    if (this.#brokenAt === undefined) this.#lastStepAt = performance.now();
  }

  #well(wellFor: number): void {
    if (wellFor < REPAIRED_AFTER) return;
    this.#steps = 0;
    this.relayOnly = false;
    if (wellFor >= PICTURES_AFTER) this.audioOnly = false;
  }
}
