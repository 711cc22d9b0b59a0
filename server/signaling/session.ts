/** What the gateway knows of one socket for as long as it lasts. */
import type { RequestName } from '#protocol/events';
import type { ParticipantId } from '#protocol/participant';
import type { Connection } from '#server/rooms/connection';
import { newParticipantId } from '#server/rooms/ids';
import type { Room } from '#server/rooms/room';
import type { Seat } from '#server/rooms/seat';
import type { Standing } from './permissions.ts';
import { type RateLimits, TokenBucket } from './rate-limits.ts';

/** A seat, and the room that it is in. */
export interface Place {
  readonly room: Room;
  readonly seat: Seat;
}

export class Session {
  readonly connection: Connection;
  /** The Cookie header that the socket came with. */
  readonly cookies: string | undefined;
  /** The name under which credentials are minted before there is a participant. */
  readonly lobbyId: ParticipantId = newParticipantId();
  /** Work that must be done before this socket's next request. */
  pending: Promise<void> | undefined;
  readonly #limits: RateLimits;
  readonly #buckets = new Map<RequestName, TokenBucket>();
  #place: Place | undefined;
  #watched: Room | undefined;

  constructor(connection: Connection, cookies: string | undefined, limits: RateLimits) {
    this.connection = connection;
    this.cookies = cookies;
    this.#limits = limits;
  }

  /** The seat that this socket holds now: another socket may have taken it, or the room let it go. */
  get place(): Place | undefined {
    return this.#place?.seat.connection === this.connection ? this.#place : undefined;
  }

  get standing(): Standing {
    return this.place?.seat.participant.role ?? 'outside';
  }

  sit(place: Place): void {
    this.watch(undefined);
    this.#place = place;
  }

  /** Looks on at this room, and no other. */
  watch(room: Room | undefined): void {
    if (this.#watched !== room) this.#watched?.unwatch(this.connection);
    this.#watched = room;
    room?.watch(this.connection);
  }

  /** Whether one more request of this kind is within its limit. */
  allows(event: RequestName): boolean {
    const now = performance.now();
    let bucket = this.#buckets.get(event);
    if (!bucket) {
      bucket = new TokenBucket(this.#limits[event], now);
      this.#buckets.set(event, bucket);
    }
    return bucket.take(now);
  }

  /** The socket is gone. */
  end(): void {
    this.watch(undefined);
    this.#place?.room.disconnected(this.#place.seat, this.connection);
  }
}
