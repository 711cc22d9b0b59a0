/** What a peer is told when it is opened, and whom it tells what. */
import type { Signal } from '#protocol/signal';
import type { NegotiationOptions } from './negotiation-options.ts';
import type { PeerMesh } from './peer-channel.ts';
import type { LocalTracks } from './slots.ts';

export interface PeerOptions extends Pick<NegotiationOptions, 'owner' | 'webrtc' | 'ice' | 'spare' | 'others'> {
  /** Whether there is a relay to go by. */
  readonly hasRelay: () => boolean;
  readonly tracks: LocalTracks;
  /** Whether a signal would arrive by the server now. */
  readonly reachable: boolean;
  /** Whether a signal would arrive by a third participant now. */
  readonly hasDetour: () => boolean;
  readonly mesh: PeerMesh;
  /** Resolves when a first offer may be made that has not gone out with the join, to what is to be called when the pair is connected. */
  readonly turn: () => Promise<() => void>;
  /** Brings a signal to the other side in any way but this pair's own channel. */
  readonly send: (signal: Signal) => void;
  /** The other side sees the camera otherwise than before, or the screen no more, or again. */
  readonly onShown: () => void;
  /** `view`, `streams` or `said` is a new value. */
  readonly onChange: () => void;
}
