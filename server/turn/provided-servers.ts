/**
 * The servers of a managed provider, kept and renewed at half of their life, so that whoever is told of them has at least the
 * other half. A provider that does not answer leaves the last ones in place until they expire.
 */
import { log } from '#server/log';
import type { IceServer } from '#protocol/ice';
import type { Clock } from '#server/rooms/clock';
import type { Provided } from './ice-config.ts';
import { askProvider, type Provider, ProviderError } from './providers/provider.ts';

/** How long an answer may take, in milliseconds. */
const TIME_LIMIT = 5_000;
/** How long to wait after a failure, in milliseconds. */
const RETRY = 30_000;
/** The longest life that every provider grants, in seconds. */
const LONGEST = 86_400;

export interface ProvidedServersOptions {
  readonly name: string;
  readonly provider: Provider;
  /** The least life that a participant's credentials should have, in seconds. */
  readonly ttlSeconds: number;
  readonly clock: Clock;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
}

export class ProvidedServers {
  readonly #options: ProvidedServersOptions;
  readonly #life: number;
  #held: { readonly iceServers: readonly IceServer[]; readonly until: number } | undefined;
  #cancel = (): void => undefined;
  #stopped = false;
  #failing = false;

  constructor(options: ProvidedServersOptions) {
    this.#options = options;
    this.#life = Math.min(2 * options.ttlSeconds, LONGEST) * 1_000;
  }

  /** What is good now; undefined where the provider never answered, or not for too long. */
  get current(): Provided | undefined {
    const left = (this.#held?.until ?? 0) - this.#options.clock.now();
    return this.#held && left > 0 ? { iceServers: this.#held.iceServers, ttlSeconds: Math.floor(left / 1_000) } : undefined;
  }

  /** Asks now, and again and again until `stop`. Resolves after the first answer or failure. */
  async start(): Promise<void> {
    const { provider, clock, timeLimit = TIME_LIMIT } = this.#options;
    const asked = clock.now();
    const renewed = await askProvider(provider, this.#life / 1_000, AbortSignal.timeout(timeLimit)).catch((error: unknown) => this.#failed(error));
    if (this.#stopped) return;
    if (renewed) {
      this.#held = { iceServers: renewed, until: asked + this.#life };
      if (this.#failing) log.info({ provider: this.#options.name }, 'the TURN provider answers again');
      this.#failing = false;
    }
    this.#cancel = clock.after(renewed ? this.#life / 2 : RETRY, () => void this.start());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #failed(error: unknown): undefined {
    if (!(error instanceof ProviderError)) throw error;
    if (!this.#failing) {
      const meanwhile = this.current ? 'its last servers are still used' : 'calls go without a relay';
      log.warn({ provider: this.#options.name, reason: error.message }, `the TURN provider gave no servers: ${meanwhile}. Check its key and its status page.`);
    }
    this.#failing = true;
    return undefined;
  }
}
