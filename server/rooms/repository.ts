/**
 * What the rooms need of a permanent storage: rooms, and visits for attendance and debugging. Kept by persistence/ in SQLite or
 * PostgreSQL, and in memory for tests; one suite of contract tests holds them all to what is written here. Times are
 * milliseconds since 1970.
 */
import type { LeaveReason } from '#protocol/events';
import type { ParticipantId, Role } from '#protocol/participant';
import type { RoomId } from '#protocol/room';

/** How a room is set up: an open set of named choices. */
export type RoomSettings = Readonly<Record<string, boolean | number | string>>;

export interface RoomRecord {
  readonly id: RoomId;
  /** Empty where its creator gave none. */
  readonly name: string;
  readonly hostKeyHash: string;
  readonly settings: RoomSettings;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly closedAt?: number;
}

/** How a visit ended. */
export type VisitEnd = LeaveReason | 'ended';

/** What a restarted server must know to give a seat back to its page. */
export interface SeatRecord {
  readonly name: string;
  readonly role: Role;
  /** Of the page that sits there: see `Participant`. */
  readonly instance: number;
  readonly keyHashes: readonly string[];
}

/** One participant's stay in a room, from taking a seat to losing it. */
export interface VisitRecord extends SeatRecord {
  readonly id: string;
  readonly roomId: RoomId;
  readonly participantId: ParticipantId;
  readonly joinedAt: number;
  /** Absent as long as it lasts. */
  readonly left?: { readonly at: number; readonly how: VisitEnd };
}

export interface RoomRepository {
  /** Stores a new room. False where its id is taken; nothing is changed then. */
  createRoom(room: RoomRecord): Promise<boolean>;
  findRoom(id: RoomId): Promise<RoomRecord | undefined>;
  /** Closes a room for good; the first time counts, and a room that is not there stays so. */
  closeRoom(id: RoomId, at: number): Promise<void>;
  /** Stores the beginning of a visit, which is a use of its room. */
  beginVisit(visit: VisitRecord): Promise<void>;
  /** Stores what has changed of a visit that lasts. */
  keepSeat(visitId: string, seat: SeatRecord): Promise<void>;
  /** Stores the end of a visit, which is a use of its room; the first end counts. */
  endVisit(id: string, at: number, how: VisitEnd): Promise<void>;
  /** Every visit that still lasts, the earliest first: who was inside when the server stopped. */
  lastingVisits(): Promise<readonly VisitRecord[]>;
  /** A room's visits, the earliest first. */
  visitsOf(id: RoomId): Promise<readonly VisitRecord[]>;
  /**
   * Deletes rooms last used before `usedBefore`, with their visits, except the rooms in `keep`, and visits of other rooms that
   * ended before `leftBefore`.
   */
  expire(usedBefore: number, leftBefore: number, keep: readonly RoomId[]): Promise<{ readonly rooms: number; readonly visits: number }>;
  /** Resolves when the storage answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
