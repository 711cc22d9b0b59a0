/** How a pair came about, told to the server once, for the operator's figures: nothing of who, where or what. */
import type { PairReport } from '#protocol/events';
import { MAX_REPORTED } from '#protocol/limits';
import type { Peer } from './peer.ts';

export class OutcomeReport {
  readonly #tell: (report: PairReport) => void;
  readonly #opened = performance.now();
  readonly #told = new Set<string>();
  readonly #arrived = () => this.#once('frame', { kind: 'first-frame' });

  constructor(tell: (report: PairReport) => void) {
    this.#tell = tell;
  }

  /** To be called whenever something of the pair has changed. */
  look(peer: Pick<Peer, 'view' | 'streams'> | undefined): void {
    if (!peer) return;
    const { state, way } = peer.view;
    // They come back, but whoever waited so long has given up.
    if (state === 'failed') this.#once('outcome', { kind: 'failed' });
    if (state === 'connected' && way) this.#once('outcome', { kind: 'connected', way });
    for (const track of peer.streams?.camera?.getVideoTracks() ?? []) {
      if (track.muted) track.addEventListener('unmute', this.#arrived);
      else this.#arrived();
    }
  }

  #once(what: string, report: Omit<PairReport, 'after'>): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#tell({ ...report, after: Math.min(MAX_REPORTED, Math.round(performance.now() - this.#opened)) });
  }
}
