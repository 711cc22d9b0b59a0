/** Whether it is one's own line that is weak: most of the ways from here are poor at once. A pure policy. */
import type { PeerView } from './call-state.ts';

/** With a single one nobody knows whose line it is. */
const FEWEST = 2;

/** Each way's own `poor` is smoothed already (line-quality.ts), so this needs no clock. */
export function isOwnLineWeak(peers: readonly Pick<PeerView, 'state' | 'poor'>[]): boolean {
  const connected = peers.filter(({ state }) => state === 'connected');
  const poor = connected.filter((peer) => peer.poor === true);
  return poor.length >= FEWEST && poor.length * 2 > connected.length;
}
