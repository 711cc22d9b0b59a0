/** A value that can be watched: what useSyncExternalStore needs, and no more. */
export interface Watchable<T> {
  readonly get: () => T;
  /** Hears of every new value until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export class Store<T> implements Watchable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }
}
