/** The mesh, fetched when it is first needed: whoever opens a link looks at the lobby first, and should not wait for it. */
import type { Peers, PeersOptions } from './peers.ts';

export class LatePeers {
  readonly #options: PeersOptions;
  #peers: Peers | undefined;
  #loading: Promise<boolean> | undefined;

  constructor(options: PeersOptions) {
    this.#options = options;
  }

  /** Undefined until it is loaded. */
  get now(): Peers | undefined {
    return this.#peers;
  }

  /** Resolves to whether it is there. Where its code could not be fetched, the next call tries again. */
  load(): Promise<boolean> {
    this.#loading ??= import('./peers.ts').then(
      ({ Peers }) => {
        this.#peers = new Peers(this.#options);
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
