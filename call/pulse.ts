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
/** When sound is back after so long a pause, their line was dead, and it was not only a packet that was lost. */
const LINE_DEAD = 1_000;
/** Two looks for sound that are further apart than this tell nothing of the time between them. */
const LOOKS_APART = 500;
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
  /** When sound last arrived, on another clock than ours; when it was looked for, and since when it is not new. */
  #sound: { readonly at: number | undefined; readonly lookedAt: number; readonly quietSince: number | undefined } | undefined;

  beat({ sent, heard }: Pick<Beat, 'sent' | 'heard'>, now: number): void {
    this.#aliveAt = now;
    this.#heard = heard;
    this.#sent = sent;
  }

  /** @param received RTP packets received from them, counted just now */
  count(received: number, now: number): void {
    const fed = this.#fed;
    const arrived = fed !== undefined && received > fed.received;
    // When it was that they came is not known; where their sound is listened for, that knows it better.
    if (arrived && this.#aliveAt !== undefined && !this.#listens(now)) this.#aliveAt = now;
    if (!fed || arrived || this.#sent < fed.sent) this.#fed = { at: now, sent: this.#sent, received };
    this.#hungry = fed !== undefined && this.#fed === fed && this.#sent - fed.sent >= STARVED_PACKETS;
    this.#starved = this.#hungry && fed !== undefined && now - fed.at >= STARVED_AFTER;
  }

  /**
   * Notes when sound of theirs last arrived (`at`, on any clock), looked at just now, some times a second.
   *
   * @returns whether their line is back, after a pause
   */
  hear(at: number | undefined, now: number): boolean {
    const { at: before, quietSince } = this.#sound ?? {};
    const arrived = at !== undefined && at !== before;
    const since = this.#listens(now) ? quietSince : undefined;
    // The browser forgets after ten seconds.
    this.#sound = { at: at ?? before, lookedAt: now, quietSince: arrived ? undefined : (since ?? now) };
    if (arrived && this.#aliveAt !== undefined) this.#aliveAt = now;
    return arrived && since !== undefined && now - since >= LINE_DEAD;
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

  /** For how long no sound of theirs has come; undefined where none is looked for. */
  quietFor(now: number): number | undefined {
    return this.#listens(now) ? now - (this.#sound?.quietSince ?? now) : undefined;
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

  /** Whether their sound has been looked for of late. */
  #listens(now: number): boolean {
    return this.#sound?.at !== undefined && now - this.#sound.lookedAt <= LOOKS_APART;
  }
}
