/** What a live room needs of the world, and what it tells of itself. */
import type { ParticipantId, Role } from '#protocol/participant';
import type { RoomId } from '#protocol/room';
import type { Signal } from '#protocol/signal';
import type { Clock } from './clock.ts';
import type { AuditRecord, RoomChange, SeatRecord, VisitEnd, VisitRecord } from './repository.ts';
import type { RightRecord } from './room-rights.ts';
import type { Room } from './room.ts';

/** A signal that was relayed, for whoever counts them. */
export interface RelayedSignal {
  readonly roomId: string;
  readonly from: ParticipantId;
  readonly to: ParticipantId;
  readonly signal: Signal;
}

/** What happened in a room, for whoever wants to be told outside. */
export type RoomEvent =
  | { readonly type: 'created' | 'started' | 'ended'; readonly roomId: RoomId }
  | { readonly type: 'participant-joined' | 'participant-left'; readonly roomId: RoomId; readonly participantId: ParticipantId; readonly name: string; readonly role: Role };

/** A visit that is over. */
export type EndedVisit = SeatRecord & Pick<VisitRecord, 'id' | 'roomId' | 'participantId'>;

export interface RoomSurroundings {
  readonly clock: Clock;
  /** How many seats there are at the most. */
  readonly capacity: number;
  /** For how long a seat is kept without a connection. */
  readonly graceMilliseconds: number;
  readonly onVisitBegan: (visit: VisitRecord) => void;
  readonly onSeatChanged: (visitId: string, seat: SeatRecord) => void;
  readonly onVisitEnded: (visit: EndedVisit, how: VisitEnd) => void;
  /** Name, settings, host key or end of the room are others than before. */
  readonly onRoomChanged: (id: RoomId, change: RoomChange) => void;
  readonly onRightChanged: (id: RoomId, right: RightRecord) => void;
  readonly onAudited: (entry: Omit<AuditRecord, 'id' | 'at'>) => void;
  readonly onEvent?: ((event: RoomEvent) => void) | undefined;
  readonly onSignal?: ((relayed: RelayedSignal) => void) | undefined;
  /** Nobody sits here, waits or looks on any more. */
  readonly onDeserted: (room: Room) => void;
}
