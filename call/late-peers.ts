/** The mesh, and what else the inside of a meeting needs, fetched when it is first needed: whoever opens a link looks at the lobby first, and should not wait for it. */
import type * as Inside from './inside.ts';
import type { Peers, PeersOptions } from './peers.ts';

export class LatePeers {
  readonly #options: PeersOptions;
  #inside: typeof Inside | undefined;
  #peers: Peers | undefined;
  #loading: Promise<boolean> | undefined;

  constructor(options: PeersOptions) {
    this.#options = options;
  }

  /** Undefined until it is loaded. */
  get now(): Peers | undefined {
    return this.#peers;
  }

  /** What comes with it; undefined until then. */
  get inside(): typeof Inside | undefined {
    return this.#inside;
  }

  /** Resolves to whether it is there. Where its code could not be fetched, the next call tries again. */
  load(): Promise<boolean> {
    this.#loading ??= import('./inside.ts').then(
      (inside) => {
        this.#inside = inside;
        this.#peers = new inside.Peers(this.#options);
        return true;
      },
      () => {
        this.#loading = undefined;
        return false;
      },
    );
    return this.#loading;
  }
}
