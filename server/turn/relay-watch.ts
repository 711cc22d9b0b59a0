/**
 * Proves every TURN URL with credentials such as a participant gets, at the start and a minute after each round, or
 * a quarter of one where something failed, so that who mends it soon sees that it is mended. A relay that fails is said once, and once more when it is
 * well again or fails for another reason.
 */
import type { RelayState } from '#protocol/ice';
import { log } from '#server/log';
import type { Clock } from '#server/rooms/clock';
import { failureWords } from './failure-words.ts';
import type { ProbeResult } from './attempt.ts';
import type { TurnProbe } from './probe.ts';
import { prove, type RelayTarget } from './relay-proof.ts';

/** Between two rounds, in milliseconds. */
const PAUSE = 60_000;
const PAUSE_AFTER_FAILURE = 15_000;

export interface UrlReport {
  readonly url: string;
  readonly result: ProbeResult;
  /** When it was proved or failed, in milliseconds since 1970. */
  readonly at: number;
}

export interface RelayReport {
  readonly state: RelayState;
  /** In the order in which they are configured; empty until the first round is over. */
  readonly urls: readonly UrlReport[];
}

export interface RelayWatchOptions {
  /** What to prove now. */
  readonly targets: () => readonly RelayTarget[];
  readonly probe: TurnProbe;
  readonly clock: Clock;
}

export class RelayWatch {
  readonly #options: RelayWatchOptions;
  #urls: readonly UrlReport[] | undefined;
  #cancel = (): void => undefined;
  #stopped = false;

  constructor(options: RelayWatchOptions) {
    this.#options = options;
  }

  get report(): RelayReport {
    const urls = this.#urls ?? [];
    const proved = urls.some(({ result }) => result.outcome === 'proved');
    return { state: this.#urls === undefined ? 'unproved' : proved ? 'available' : 'failing', urls };
  }

  /** Proves everything now, and again and again until `stop`. Resolves after the first round. */
  async start(): Promise<void> {
    const { targets, probe, clock } = this.#options;
    const round = await Promise.all(
      targets().map(async (target): Promise<UrlReport> => ({ url: target.url, result: await prove(target, probe, clock), at: clock.now() })),
    );
    if (this.#stopped) return;
    for (const report of round) this.#tell(report);
    this.#urls = round;
    const failed = round.some(({ result }) => result.outcome !== 'proved');
    this.#cancel = clock.after(failed ? PAUSE_AFTER_FAILURE : PAUSE, () => void this.start());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #tell({ url, result }: UrlReport): void {
    const before = this.#urls?.find((report) => report.url === url)?.result;
    const failedBefore = before?.outcome === 'failed' ? before.cause : undefined;
    if (result.outcome === 'proved') {
      if (failedBefore !== undefined) log.info({ url, milliseconds: Math.round(result.milliseconds) }, 'a TURN relay works again');
    } else if (result.cause !== failedBefore) {
      const { cause, detail } = result;
      log.warn({ url, cause, detail }, `a TURN relay does not work: ${failureWords(cause, detail)}`);
    }
  }
}
