/**
 * Where the events of rooms wait until they are delivered outside. Kept by persistence/ beside the rooms; one suite of contract
 * tests holds every outbox to what is written here. Times are milliseconds since 1970.
 */
import type { RoomId } from '#protocol/room';

export interface OutboxEvent {
  /** Ids sort in the order of the events. The same event has the same id for every receiver. */
  readonly id: string;
  /** For whom: the place of a receiver among those that are configured. */
  readonly receiver: number;
  readonly roomId: RoomId;
  /** What is sent, to the byte. */
  readonly body: string;
  readonly createdAt: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
  readonly nextAttemptAt: number;
}

/** Which event is meant. */
export type OutboxPlace = Pick<OutboxEvent, 'receiver' | 'roomId' | 'id'>;

export interface Outbox {
  /** Stores all of these, or none. */
  add(events: readonly OutboxEvent[]): Promise<void>;
  /** The earliest event of a room that waits for this receiver. */
  first(receiver: number, roomId: RoomId): Promise<OutboxEvent | undefined>;
  /** The rooms of which something waits for this receiver. */
  roomsWaiting(receiver: number): Promise<readonly RoomId[]>;
  /** The id of the latest event that waits for anybody. */
  latestId(): Promise<string | undefined>;
  /** Notes an attempt in vain; an event that is not there stays so. */
  postpone(event: OutboxPlace, attempts: number, nextAttemptAt: number): Promise<void>;
  /** Deletes an event, where it is there. */
  remove(event: OutboxPlace): Promise<void>;
  /** Deletes what waits for any other receiver than these. Resolves with how many that were. */
  keepOnly(receivers: readonly number[]): Promise<number>;
}
