/**
 * What the rooms need of a permanent storage: rooms, and visits for attendance and debugging. Kept by persistence/ in SQLite or
 * PostgreSQL, and in memory for tests; one suite of contract tests holds them all to what is written here. Times are
 * milliseconds since 1970.
 */
import type { LeaveReason } from '#protocol/events';
import type { ParticipantId, Role } from '#protocol/participant';
import type { RoomId } from '#protocol/room';
import type { RightRecord, Standing } from './room-rights.ts';
import type { StoredSettings } from './settings.ts';

export interface RoomRecord {
  readonly id: RoomId;
  /** Empty where its creator gave none. */
  readonly name: string;
  readonly hostKeyHash: string;
  readonly settings: StoredSettings;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly closedAt?: number;
}

/** What of a room may change. A `closedAt` of null opens it again. */
export interface RoomChange extends Partial<Pick<RoomRecord, 'name' | 'settings' | 'hostKeyHash'>> {
  readonly closedAt?: number | null;
}

/** What a host did, or what happened by itself. Names are as they were then. */
export interface AuditRecord {
  readonly id: string;
  readonly roomId: RoomId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: string;
  /** An `ActionKind`, or `reopen`, `delete`. */
  readonly action: string;
  /** Whom or what it was done to. */
  readonly target?: string;
}

/** A link that moves a host's rights to another device. */
export interface HostLinkRecord {
  readonly hash: string;
  readonly roomId: RoomId;
  readonly expiresAt: number;
}

/** A room in somebody's list. */
export interface OwnedRoom extends RoomRecord {
  readonly standing: Standing;
}

/** A room's place in the order of their making; those of the same moment are in the order of their ids. */
export type RoomPlace = Pick<RoomRecord, 'createdAt' | 'id'>;

/** How a visit ended. */
export type VisitEnd = LeaveReason | 'ended';

/** What a restarted server must know to give a seat back to its page. */
export interface SeatRecord {
  readonly name: string;
  readonly role: Role;
  /** Of the page that sits there: see `Participant`. */
  readonly instance: number;
  readonly keyHashes: readonly string[];
  /** See `Visitor`. */
  readonly holders: readonly string[];
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
  /** Changes what is named; a room that is not there stays so. */
  changeRoom(id: RoomId, change: RoomChange): Promise<void>;
  /** Deletes a room with everything that belongs to it. */
  deleteRoom(id: RoomId): Promise<void>;
  rightsOf(id: RoomId): Promise<readonly RightRecord[]>;
  /** Stores what a holder is to a room, instead of what it was. */
  keepRight(id: RoomId, right: RightRecord): Promise<void>;
  /** The rooms of which these holders are host or co-host, the one that was used last first. */
  roomsOf(holders: readonly string[]): Promise<readonly OwnedRoom[]>;
  /** As many of the rooms of which this holder is host or co-host, the youngest first; only those made before `before`, where it is given. */
  pageOfRooms(holder: string, limit: number, before?: RoomPlace): Promise<readonly RoomRecord[]>;
  keepHostLink(link: HostLinkRecord): Promise<void>;
  /** Uses the link up: what it was good for, or undefined where there is none (any more). */
  takeHostLink(hash: string, now: number): Promise<HostLinkRecord | undefined>;
  addAudit(entry: AuditRecord): Promise<void>;
  /** A room's audit list, the earliest first. */
  auditOf(id: RoomId): Promise<readonly AuditRecord[]>;
  /** Stores the beginning of a visit, which is a use of its room. */
  beginVisit(visit: VisitRecord): Promise<void>;
  /** Stores what has changed of a visit that lasts. */
  keepSeat(visitId: string, seat: SeatRecord): Promise<void>;
  /** Stores the end of a visit, which is a use of its room; the first end counts. */
  endVisit(id: string, at: number, how: VisitEnd): Promise<void>;
  /** Every visit that still lasts, the earliest first: who was inside when the server stopped. Of this room only, where one is named. */
  lastingVisits(roomId?: RoomId): Promise<readonly VisitRecord[]>;
  /** A room's visits, the earliest first. */
  visitsOf(id: RoomId): Promise<readonly VisitRecord[]>;
  /** Rooms last used before `usedBefore`. */
  unusedRooms(usedBefore: number): Promise<readonly RoomId[]>;
  /**
   * Deletes rooms last used before `usedBefore`, with their visits, except the rooms in `keep`, and visits of other rooms that
   * ended before `leftBefore`.
   */
  expire(usedBefore: number, leftBefore: number, keep: readonly RoomId[]): Promise<{ readonly rooms: number; readonly visits: number }>;
}
