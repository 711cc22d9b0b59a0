/**
 * What the line carries for pictures: what the browser believes of all connections together (W3C webrtc-stats,
 * availableOutgoingBitrate), smoothed, less what sound needs, because sound always wins. Pure.
 */
/** How much of what is believed is used: the rest is for what else this line does. */
const SHARE = 0.8;
/**
 * After so long an old value counts half, in milliseconds. Where little is sent the browser's belief jumps up and down with its probes.
 * A fall with which packets are lost is none of these: it is believed at once.
 */
const HALF_LIFE = { up: 2_000, down: 1_000 };
/** From such a loss on the line is too narrow for what is sent. */
export const CONGESTED = 0.1;
/** What Chromium begins with, of a connection that has not been counted yet. */
const BEGINNING = 300_000;
/** What one voice takes in bits a second, while somebody speaks: 32,000 of sound, and fifty heads a second (RTP with its extensions and its seal, UDP, IP). */
export const VOICE = 60_000;
/** What is believed of a line of which nothing is known yet, or whose browser says nothing (Firefox), in bits a second. */
const UNKNOWN = 2_500_000;

/** Of what is believed of one connection, what is left for a picture beside its voice, in bits a second. */
export const forPictureOf = (available: number): number => SHARE * available - VOICE;

export class Budget {
  #smooth: number | undefined;
  #measuredAt = 0;

  /**
   * @param available bits a second of each connection; undefined of those that have not said it, or never do
   * @param now milliseconds
   * @param lost the share that is lost of what is sent to somebody, 0 to 1: the most
   */
  measure(available: readonly (number | undefined)[], now: number, lost = 0): void {
    if (available.every((value) => value === undefined)) return;
    const sum = available.reduce<number>((total, value) => total + (value ?? BEGINNING), 0);
    const before = this.#smooth ?? sum;
    const kept = sum < before && lost > CONGESTED ? 0 : 2 ** (-(now - this.#measuredAt) / HALF_LIFE[sum > before ? 'up' : 'down']);
    this.#smooth = kept * before + (1 - kept) * sum;
    this.#measuredAt = now;
  }

  /** What is used of the line at most, in bits a second; undefined as long as nothing is known of it. */
  get line(): number | undefined {
    return this.#smooth === undefined ? undefined : SHARE * this.#smooth;
  }

  /**
   * For all cameras, in bits a second.
   *
   * @param voices how many others are sent sound
   * @param taken what is sent before cameras (a shared screen)
   * @param cap the most that this person wants to send, where they said so
   */
  forCameras(voices: number, taken = 0, cap = Number.POSITIVE_INFINITY): number {
    return Math.max(0, Math.min(cap, this.line ?? UNKNOWN) - voices * VOICE - taken);
  }
}
