/** The label of a tile whose connection is not simply there; undefined when all is well. */
import type { PeerView } from '#call/call-state';
import type { Words } from './catalogues.ts';

export function connectionLabel({ link }: Words['meeting']['meeting'], peer: PeerView, present: boolean, relay: 'available' | 'none' | 'refused'): string | undefined {
  // A lost way to the server is not a lost call.
  if (!present && peer.state !== 'connected') return link.lost;
  switch (peer.state) {
    case 'connected':
      return peer.heldBack ? link.heldBack : peer.poor ? link.poor : undefined;
    case 'connecting':
      return link.connecting;
    case 'reconnecting':
      return link.reconnecting;
    case 'failed':
      return { available: link.blocked, none: link.noRelay, refused: link.relayRefused }[relay];
    default:
      return peer.state satisfies never;
  }
}
