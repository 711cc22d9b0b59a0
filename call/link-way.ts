/** How a pair is connected, in the one word that a host is told. Pure. */
import type { LinkWay } from '#protocol/channel';
import type { PeerView } from './call-state.ts';

/** @param hasRelay whether there is a relay to go by */
export function linkWay({ state, relayed, turnError }: PeerView, hasRelay: boolean): LinkWay {
  switch (state) {
    case 'connecting':
      return 'connecting';
    case 'connected':
      return relayed === undefined ? 'connecting' : relayed ? 'relayed' : 'direct';
    case 'reconnecting':
      return 'repairing';
    case 'failed':
      if (turnError !== undefined) return 'relay-refused';
      return hasRelay ? 'no-path' : 'no-relay';
    default:
      return state satisfies never;
  }
}
