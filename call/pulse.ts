/**
 * Whether a connection that claims to be fine is: judged by what the other side says of itself every second, and by what arrives.
 * Pure: times (milliseconds on a steady clock) and counts are passed in. A machine that is overloaded says everything late, so
 * whatever arrives is a sign of life, and nothing is concluded from a count that is not fresh.
 */
import type { Beat } from '#protocol/channel';

/**
 * `unknown` before the first beat. `silent`: nothing is heard, and nothing arrives. `starved`: they send media, and none of it
 * arrives. `unheard`: they say that ours does not arrive. Else `well`.
 */
export type Verdict = 'unknown' | 'well' | 'silent' | 'starved' | 'unheard';

/** Between two beats. */
export const BEAT_EVERY = 1_000;
/** Without any sign of life for so long, the other side is silent. */
const SILENT_AFTER = 4_000;
/** The same where there is reason to doubt. */
const DOUBTED_AFTER = 2_000;
/** Their media is missed after so long, and after so many packets. */
const STARVED_AFTER = 2_500;
const STARVED_PACKETS = 20;

export class Pulse {
  #aliveAt: number | undefined;
  #tickedAt: number | undefined;
  #heard = true;
  /** RTP packets that they have sent, as they say. */
  #sent = 0;
  /** When media last arrived, and both counts then. */
  #fed: { readonly at: number; readonly sent: number; readonly received: number } | undefined;
  /** Whether the last count found nothing, though they have sent. */
  #hungry = false;
  #starved = false;

  beat({ sent, heard }: Pick<Beat, 'sent' | 'heard'>, now: number): void {
    this.#aliveAt = now;
    this.#heard = heard;
    this.#sent = sent;
  }

  /** @param received RTP packets received from them, counted just now */
  count(received: number, now: number): void {
    const fed = this.#fed;
    const arrived = fed !== undefined && received > fed.received;
    if (arrived && this.#aliveAt !== undefined) this.#aliveAt = now;
    if (!fed || arrived || this.#sent < fed.sent) this.#fed = { at: now, sent: this.#sent, received };
    this.#hungry = fed !== undefined && this.#fed === fed && this.#sent - fed.sent >= STARVED_PACKETS;
    this.#starved = this.#hungry && fed !== undefined && now - fed.at >= STARVED_AFTER;
  }

  /** To be called every second: where this page itself was held up, their silence meanwhile proves nothing. */
  tick(now: number): void {
    const late = this.#tickedAt === undefined ? 0 : now - this.#tickedAt - BEAT_EVERY;
    this.#tickedAt = now;
    if (late > BEAT_EVERY && this.#aliveAt !== undefined) this.#aliveAt += late;
  }

  /** Takes nothing heard so far for granted: without another sign of life the other side is soon silent. */
  doubt(now: number): void {
    if (this.#aliveAt !== undefined) this.#aliveAt = Math.min(this.#aliveAt, now - SILENT_AFTER + DOUBTED_AFTER);
  }

  /** They say by another way that ours does not arrive: until their next beat. */
  unheard(): void {
    this.#heard = false;
  }

  /** Whether another count is wanted soon. */
  wantsCount(now: number): boolean {
    return this.#hungry || now - (this.#aliveAt ?? now) > 2 * BEAT_EVERY;
  }

  verdict(now: number): Verdict {
    if (this.#aliveAt === undefined) return 'unknown';
    if (now - this.#aliveAt > SILENT_AFTER) return 'silent';
    if (this.#starved) return 'starved';
    return this.#heard ? 'well' : 'unheard';
  }
}
