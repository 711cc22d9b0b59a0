/** What a signal to stop does: the server leaves its work in order, and nobody has to wait for ever. */
import { setTimeout as delay } from 'node:timers/promises';
import { log } from './log.ts';
import type { RunningServer } from './server.ts';

/** How long a stop in order may take, in milliseconds; what begins containers gives 30 s and kills then. */
const STOP_LIMIT = 25_000;
/** Signals that come within so many milliseconds are one: npm passes on what the terminal has sent already. */
const SAME_SIGNAL = 1_000;

export interface StopOptions {
  /** For how long the server says that it is going before it goes, when it is not a person at the terminal who stops it. */
  readonly drainSeconds: number;
  readonly onError: (error: unknown) => void;
}

/** Ends the process at SIGTERM or SIGINT: with 0 when all is in order, with 1 when it is not after 25 s or at a second signal. */
export function stopOnSignal(server: Pick<RunningServer, 'drain' | 'close'>, { drainSeconds, onError }: StopOptions): void {
  let since: number | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (since !== undefined) {
      if (performance.now() - since > SAME_SIGNAL) process.exit(1);
      return;
    }
    since = performance.now();
    // It keeps the process alive: a storage that hangs must not look like one that is closed.
    setTimeout(() => {
      log.error('not stopped in order within 25 seconds');
      process.exit(1);
    }, STOP_LIMIT);
    server.drain();
    delay(signal === 'SIGTERM' ? drainSeconds * 1_000 : 0)
      .then(() => server.close())
      .then(() => process.exit(0), onError);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
