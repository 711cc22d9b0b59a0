/** Whether it is one's own line that is weak: it carries no picture to somebody, or most of the ways from here are poor at once. A pure policy. */
import type { PeerView } from './call-state.ts';

/** With a single one nobody knows whose line it is. */
const FEWEST = 2;

/** Each way's own `poor` is smoothed already (line-quality.ts), so this needs no clock. */
export function isOwnLineWeak(peers: readonly Pick<PeerView, 'state' | 'poor' | 'holdsBack'>[]): boolean {
  const connected = peers.filter(({ state }) => state === 'connected');
  if (connected.some(({ holdsBack }) => holdsBack === true)) return true;
  const poor = connected.filter((peer) => peer.poor === true);
  return poor.length >= FEWEST && poor.length * 2 > connected.length;
}
