/**
 * Which node has which room, where there are several nodes: a live room is on one of them at a time, and a lease that its node does
 * not renew ends by itself. Kept by nodes/ in Redis, and in memory for tests; one suite of contract tests holds both to what is
 * written here.
 */
import type { RoomId } from '#protocol/room';

/** How long a lease lasts that is not renewed, in milliseconds. */
export const LEASE_MILLISECONDS = 3_000;

export interface Lease {
  /** The node that has the room. */
  readonly node: string;
  /** Grows each time that the room goes to a node that had not got it, even where everything was forgotten meanwhile. */
  readonly epoch: number;
}

/** A room that this node thought to have, and another one has. */
export interface LostRoom {
  readonly id: RoomId;
  /** Undefined where nobody has it now, but somebody had it since. */
  readonly node: string | undefined;
}

export interface RoomLeases {
  /**
   * Gives the room to this node, where no other node has it. The lease as it is then: this node's or the other's. Undefined where nobody
   * can tell yet: all leases were forgotten less than the time of one ago, and whoever has the room has not renewed it.
   *
   * @param vacant nobody can have it: it is not waited for anybody
   */
  acquire(id: RoomId, node: string, vacant?: boolean): Promise<Lease | undefined>;
  /**
   * Makes this node's leases last, and gives back those that ended while nobody else had the room.
   *
   * @param epochs of the rooms that it thinks to have
   * @returns those that it has not got any more
   */
  renew(epochs: ReadonlyMap<RoomId, number>, node: string): Promise<readonly LostRoom[]>;
  /** Ends a lease, where it is still this one. */
  release(id: RoomId, epoch: number, node: string): Promise<void>;
  /** Who has this room now. */
  ownerOf(id: RoomId): Promise<Lease | undefined>;
}
