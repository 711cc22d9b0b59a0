/**
 * How much of a file may be on its way at once: as much as the line carries, and hardly more, because what waits on the line holds up
 * voices and pictures. The delay of an answer tells how much waits (as in LEDBAT, RFC 6817). Pure: times are passed in, in milliseconds.
 */

/** In bytes. */
const FIRST = 2 ** 16;
const LEAST = 2 ** 15;
const MOST = 2 ** 21;
/** What may wait on the line, as time. */
const TARGET = 100;
/** The shortest of so many delays counts: one answer may be late because a page was busy, hardly all of them. */
const RECENT = 8;
/** The least delay that was seen is believed for one to two of these; the way may have changed since. */
const BELIEVED = 30_000;

export class PullWindow {
  #size = FIRST;
  /** Until something waits for the first time the window doubles with each round trip. */
  #starting = true;
  #recent: number[] = [];
  #least: readonly [before: number, now: number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  #leastSince = Number.NEGATIVE_INFINITY;
  #shrankAt = Number.NEGATIVE_INFINITY;

  /** In bytes. */
  get size(): number {
    return Math.round(this.#size);
  }

  /** So many bytes came, whose first came so long after they were asked for. @param now on a steady clock */
  arrived(bytes: number, delay: number, now: number): void {
    this.#recent = [...this.#recent, delay].slice(-RECENT);
    this.#remember(delay, now);
    const waits = Math.min(...this.#recent) - Math.min(...this.#least);
    if (waits <= TARGET) {
      const share = this.#starting ? 1 : ((TARGET - waits) / TARGET) * (FIRST / this.#size);
      this.#size = Math.min(MOST, this.#size + bytes * share);
    } else if (this.#recent.length === RECENT && now - this.#shrankAt > delay) {
      // What was asked for before the window shrank is late as well, and must not shrink it again.
      this.#starting = false;
      this.#shrankAt = now;
      this.#size = Math.max(LEAST, this.#size * Math.max(0.5, TARGET / waits));
      this.#recent = [];
    }
  }

  #remember(delay: number, now: number): void {
    const [before, least] = this.#least;
    const anew = now - this.#leastSince > BELIEVED;
    if (anew) this.#leastSince = now;
    this.#least = anew ? [least, delay] : [before, Math.min(least, delay)];
  }
}
