/** How a pair came about, told to the server once, for the operator's figures: nothing of who, where or what. */
import type { PairReport } from '#protocol/events';
import type { Peer } from './peer.ts';

/** @returns what is to be called whenever something of the pair, which is opened now, has changed */
export function watchOutcome(tell: (report: PairReport) => void): (peer: Pick<Peer, 'view' | 'streams'> | undefined) => void {
  const opened = performance.now();
  const told = new Set<string>();
  const once = (what: string, kind: PairReport['kind'], way?: PairReport['way']): void => {
    if (told.has(what)) return;
    told.add(what);
    tell({ kind, way, after: Math.round(performance.now() - opened) });
  };
  const arrived = (): void => once('frame', 'first-frame');
  return (peer) => {
    // They come back from a failure, but whoever waited so long has given up.
    const { state, way } = peer?.view ?? {};
    if (state === 'failed') once('way', state);
    else if (way) once('way', 'connected', way);
    const [track] = peer?.streams?.camera?.getVideoTracks() ?? [];
    if (track?.muted) track.addEventListener('unmute', arrived);
    else if (track) arrived();
  };
}
