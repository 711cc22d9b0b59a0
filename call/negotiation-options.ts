/** What the negotiation of a pair is told when it begins, and whom it tells what. */
import type { IceConfig } from '#protocol/ice';
import type { Signal } from '#protocol/signal';
import type { ConnectionEvents } from './connection.ts';
import type { LocalTracks } from './slots.ts';
import type { SpareConnection } from './spare-connections.ts';
import type { WebRtc } from './web-rtc.ts';

export interface NegotiationOptions {
  /** Whether this side came later, and so makes the offers. */
  readonly owner: boolean;
  readonly webrtc: WebRtc;
  /** Servers with credentials fresh enough for a new gathering. */
  readonly ice: () => Promise<IceConfig>;
  readonly tracks: () => LocalTracks;
  /** How many others are here. */
  readonly others: () => number;
  /** The owner's connection whose offer the other side has got already, with the join. */
  readonly spare: SpareConnection | undefined;
  readonly send: (signal: Signal) => void;
  readonly events: Omit<ConnectionEvents, 'onCandidates'>;
  /** A new epoch has begun, or the slots of one are there. */
  readonly onConnection: () => void;
  /** The other side asks for a repair, or offers one; `broken` where it sees the pair broken. It is granted at once. */
  readonly onWish: (broken: boolean) => void;
  /** A step failed: this connection is of no more use. */
  readonly onBroken: (reason: unknown) => void;
}
