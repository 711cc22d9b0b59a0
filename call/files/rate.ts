/** How fast something goes, over the last seconds. Pure: times are passed in, in milliseconds. */

/** Over so long, in milliseconds. */
const OVER = 4_000;

export class Rate {
  #marks: readonly { readonly at: number; readonly total: number }[] = [];

  /** Notes how much there is by now. To be called twice a second. */
  note(total: number, now: number): void {
    this.#marks = [...this.#marks.filter(({ at }) => now - at <= OVER), { at: now, total }];
  }

  /** A second; 0 where it stands still, or cannot be known yet. */
  get perSecond(): number {
    const [first, last] = [this.#marks[0], this.#marks.at(-1)];
    if (!first || !last || last.at === first.at) return 0;
    return Math.round(((last.total - first.total) * 1_000) / (last.at - first.at));
  }
}
