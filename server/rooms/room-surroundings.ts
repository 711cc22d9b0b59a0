/** What a live room needs of the world, and what it tells of itself. */
import type { ParticipantId } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import type { Clock } from './clock.ts';
import type { SeatRecord, VisitEnd, VisitRecord } from './repository.ts';
import type { Room } from './room.ts';

/** A signal that was relayed, for whoever counts them. */
export interface RelayedSignal {
  readonly roomId: string;
  readonly from: ParticipantId;
  readonly to: ParticipantId;
  readonly signal: Signal;
}

export interface RoomSurroundings {
  readonly clock: Clock;
  /** How many seats there are. */
  readonly capacity: number;
  /** For how long a seat is kept without a connection. */
  readonly graceMilliseconds: number;
  readonly onVisitBegan: (visit: VisitRecord) => void;
  readonly onSeatChanged: (visitId: string, seat: SeatRecord) => void;
  readonly onVisitEnded: (visitId: string, how: VisitEnd) => void;
  readonly onSignal?: ((relayed: RelayedSignal) => void) | undefined;
  /** Nobody sits here or looks on any more. */
  readonly onDeserted: (room: Room) => void;
}
