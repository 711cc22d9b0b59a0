/**
 * Sign-ins that have begun: what their answers have to agree with, in memory, for one browser and one answer each. A server that is
 * restarted meanwhile asks for another try.
 */
import type { Account } from '#server/rooms/accounts';
import type { Clock } from '#server/rooms/clock';

/** How long somebody may take at the provider, in milliseconds. */
const PATIENCE = 10 * 60 * 1_000;
/** Some megabytes; the oldest make way. */
const MOST = 10_000;

export interface PendingSignIn {
  /** The holder of the browser in which it began. */
  readonly browser: string;
  readonly redirectUri: string;
  /** A path of ours. */
  readonly returnTo: string;
  readonly state: string;
  /** Who has signed in, as the provider's answer to this one says. */
  readonly finish: (answer: URL) => Promise<Account | 'denied'>;
}

export class PendingSignIns {
  readonly #clock: Clock;
  /** By their state, the oldest first. */
  readonly #pending = new Map<string, PendingSignIn & { readonly until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(pending: PendingSignIn): void {
    const now = this.#clock.now();
    for (const [state, { until }] of this.#pending) {
      if (until > now && this.#pending.size < MOST) break;
      this.#pending.delete(state);
    }
    this.#pending.set(pending.state, { ...pending, until: now + PATIENCE });
  }

  /** What this browser began under this state, once; undefined where it did not, took too long, or is told a second time. */
  take(state: string, browser: string | undefined): PendingSignIn | undefined {
    const pending = this.#pending.get(state);
    if (!pending || pending.browser !== browser) return undefined;
    this.#pending.delete(state);
    return pending.until > this.#clock.now() ? pending : undefined;
  }
}
