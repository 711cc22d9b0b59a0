/** What is written behind the scenes, one step after the other. A step that fails is told, and the next one goes on. */
export class Writes {
  readonly #onError: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Resolves when everything that was decided so far is stored. */
  get done(): Promise<void> {
    return this.#last;
  }

  add(step: () => Promise<void>): void {
    this.#last = this.#last.then(step).catch(this.#onError);
  }
}
