/**
 * The ICE servers of this call. Their credentials expire, and in a mesh it is the first one in the room who holds the oldest
 * when a latecomer comes: so they are asked for anew before a new connection or a restart, unless they are a minute young.
 */
import type { IceConfig } from '#protocol/ice';
import type { Signaling } from './signaling.ts';

/** How long credentials count as new, in milliseconds: long enough for a group that joins together. */
const NEW_FOR = 60_000;
/** How long a repair waits for new ones, in milliseconds: a server that is out of reach must not hold it up. */
const WAIT_AT_MOST = 1_000;

const NONE: IceConfig = { iceServers: [], iceTransportPolicy: 'all', ttlSeconds: 0, relay: false, relayState: 'none' };

export class IceServers {
  readonly #signaling: Signaling;
  #current = NONE;
  #obtainedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<IceConfig> | undefined;

  constructor(signaling: Signaling) {
    this.#signaling = signaling;
  }

  get current(): IceConfig {
    return this.#current;
  }

  set(ice: IceConfig): void {
    this.#current = ice;
    this.#obtainedAt = performance.now();
  }

  /** Servers for a new gathering. Where the server does not answer, the old ones: they may still be good. */
  readonly fresh = (): Promise<IceConfig> => {
    // Without a relay there is no credential that could be stale; one that is configured may have been out of reach just then.
    if (this.#current.relayState === 'none' || performance.now() - this.#obtainedAt < NEW_FOR) return Promise.resolve(this.#current);
    this.#asking ??= this.#ask();
    const late = new Promise<IceConfig>((resolve) => {
      setTimeout(() => resolve(this.#current), WAIT_AT_MOST);
    });
    return Promise.race([this.#asking, late]);
  };

  async #ask(): Promise<IceConfig> {
    const result = await this.#signaling.request('ice:refresh', {});
    if (result.ok) this.set(result.value);
    this.#asking = undefined;
    return this.#current;
  }
}
