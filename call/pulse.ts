/**
 * Whether a connection that claims to be fine is: judged by what the other side says of itself every second, and by what arrives.
 * Pure: times (milliseconds on a steady clock) and counts are passed in.
 */
import type { Beat } from '#protocol/channel';

/**
 * `unknown` before the first beat. `silent`: nothing is heard. `starved`: they send media, and none of it arrives. `unheard`: they
 * say that ours does not arrive. Else `well`.
 */
export type Verdict = 'unknown' | 'well' | 'silent' | 'starved' | 'unheard';

/** Between two beats. */
export const BEAT_EVERY = 1_000;
/** Without a beat for so long, the other side is not heard. */
const SILENT_AFTER = 4_000;
/** The same where there is reason to doubt. */
const DOUBTED_AFTER = 2_000;
/** Their media is missed after so long, and after so many packets: packets are counted every two seconds only. */
const STARVED_AFTER = 3_500;
const STARVED_PACKETS = 20;

export class Pulse {
  #heardAt: number | undefined;
  #tickedAt: number | undefined;
  #heard = true;
  /** When media last arrived, and both counts then. */
  #fed: { readonly at: number; readonly sent: number; readonly received: number } | undefined;
  #starved = false;

  /** @param received RTP packets received from them so far */
  beat({ sent, heard }: Pick<Beat, 'sent' | 'heard'>, received: number, now: number): void {
    this.#heardAt = now;
    this.#heard = heard;
    const fed = this.#fed;
    if (!fed || received > fed.received || sent < fed.sent) this.#fed = { at: now, sent, received };
    this.#starved = fed !== undefined && this.#fed === fed && sent - fed.sent >= STARVED_PACKETS && now - fed.at >= STARVED_AFTER;
  }

  /** To be called every second: where this page itself was held up, their silence meanwhile proves nothing. */
  tick(now: number): void {
    const late = this.#tickedAt === undefined ? 0 : now - this.#tickedAt - BEAT_EVERY;
    this.#tickedAt = now;
    if (late > BEAT_EVERY && this.#heardAt !== undefined) this.#heardAt += late;
  }

  /** Takes nothing heard so far for granted: without another beat the other side is soon silent. */
  doubt(now: number): void {
    if (this.#heardAt !== undefined) this.#heardAt = Math.min(this.#heardAt, now - SILENT_AFTER + DOUBTED_AFTER);
  }

  verdict(now: number): Verdict {
    if (this.#heardAt === undefined) return 'unknown';
    if (now - this.#heardAt > SILENT_AFTER) return 'silent';
    if (this.#starved) return 'starved';
    return this.#heard ? 'well' : 'unheard';
  }
}
