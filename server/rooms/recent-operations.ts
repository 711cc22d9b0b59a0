/** Operations that were done not long ago: a command whose answer was lost comes again, and is done once. */
const REMEMBERED = 100;

export class RecentOperations {
  readonly #ids = new Set<string>();

  has(opId: string): boolean {
    return this.#ids.has(opId);
  }

  add(opId: string): void {
    this.#ids.add(opId);
    const [oldest] = this.#ids;
    if (oldest !== undefined && this.#ids.size > REMEMBERED) this.#ids.delete(oldest);
  }
}
