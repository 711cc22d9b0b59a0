/** What the gateway knows of one socket for as long as it lasts. */
import type { RequestName } from '#protocol/events';
import type { ParticipantId } from '#protocol/participant';
import type { RoomId } from '#protocol/room';
import type { Connection } from '#server/rooms/connection';
import { newParticipantId } from '#server/rooms/ids';
import type { Room } from '#server/rooms/room';
import type { Seat } from '#server/rooms/seat';
import type { Visitor } from '#server/rooms/visitor';
import type { Away } from './carriage.ts';
import type { Standing } from './permissions.ts';
import { type RateLimits, REFUSALS, TokenBucket } from './rate-limits.ts';

/** A seat, and the room that it is in. */
export interface Place {
  readonly room: Room;
  readonly seat: Seat;
}

/** What is known of a socket's sender. */
export interface Origin {
  readonly visitor: Promise<Visitor>;
  readonly address: string;
}

export class Session {
  readonly connection: Connection;
  /** Who came, and from which address. */
  readonly visitor: Promise<Visitor>;
  readonly address: string;
  /** The name under which credentials are minted before there is a participant. */
  readonly lobbyId: ParticipantId = newParticipantId();
  /** What it is at the other server that has its room, where one has. */
  away: Away | undefined;
  /** Work that must be done before this socket's next request. */
  pending: Promise<void> | undefined;
  readonly #limits: RateLimits;
  readonly #buckets = new Map<RequestName, TokenBucket>();
  #refusals: TokenBucket | undefined;
  #place: Place | undefined;
  #watched: Room | undefined;

  constructor(connection: Connection, { visitor, address }: Origin, limits: RateLimits) {
    this.connection = connection;
    this.visitor = visitor;
    this.address = address;
    this.#limits = limits;
  }

  /** The seat that this socket holds now: another socket may have taken it, or the room let it go. */
  get place(): Place | undefined {
    return this.#place?.seat.connection === this.connection ? this.#place : undefined;
  }

  /** The room in which it has a seat, here or elsewhere. */
  get seatedIn(): RoomId | undefined {
    return this.place?.room.id ?? (this.away?.seated ? this.away.roomId : undefined);
  }

  get standing(): Standing {
    return this.place?.seat.participant.role ?? 'outside';
  }

  sit(place: Place): void {
    this.comeHome();
    this.unwatch();
    this.#place = place;
  }

  /** Looks on at this room, and no other. */
  watch(room: Room, visitor: Visitor): void {
    this.comeHome();
    if (this.#watched !== room) this.unwatch();
    this.#watched = room;
    room.watch(this.connection, visitor);
  }

  unwatch(): void {
    this.#watched?.unwatch(this.connection);
    this.#watched = undefined;
  }

  /** Waits no more to be let in, and looks on. */
  unknock(): void {
    this.#watched?.waiting.leave(this.connection);
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

  /** Whether one more message may be refused: a socket that asks on and on for what it does not get is cut off. */
  forgives(): boolean {
    const now = performance.now();
    this.#refusals ??= new TokenBucket(REFUSALS, now);
    return this.#refusals.take(now);
  }

  /** Its room is here, and no other server's concern any more. */
  comeHome(): void {
    this.away?.end();
    this.away = undefined;
  }

  /** The socket is gone. */
  end(): void {
    this.comeHome();
    this.unwatch();
    this.#place?.room.disconnected(this.#place.seat, this.connection);
  }
}
