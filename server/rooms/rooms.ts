/**
 * All rooms: made and kept in the repository, live in memory while somebody is inside or in the lobby. A visit is written
 * behind the scenes, in order; a storage that fails costs the attendance list, never the call.
 */
import { fail, ok, type Result } from '#protocol/errors';
import { parseName } from '#protocol/name';
import { MAX_ROOM_NAME, type RoomId, type RoomView } from '#protocol/room';
import type { Clock } from './clock.ts';
import { newRoomId } from './ids.ts';
import type { RoomRepository } from './repository.ts';
import { Room } from './room.ts';
import type { RelayedSignal, RoomSurroundings } from './room-surroundings.ts';
import { roomView } from './room-view.ts';
import { hashSecret, newSecret, provesSecret } from './secret.ts';

/** How long a deserted room stays in memory: longer than any one step, so that nobody holds a room that another one replaced. */
const LINGER_MILLISECONDS = 10_000;

export interface RoomsOptions {
  readonly repository: RoomRepository;
  readonly clock: Clock;
  readonly capacity: number;
  readonly graceSeconds: number;
  /** Hears of a visit that could not be written. */
  readonly onStorageError: (error: unknown) => void;
  readonly onSignal?: ((relayed: RelayedSignal) => void) | undefined;
}

export class Rooms {
  readonly #options: RoomsOptions;
  readonly #surroundings: RoomSurroundings;
  readonly #live = new Map<RoomId, Room>();
  readonly #loading = new Map<RoomId, Promise<Room | undefined>>();
  #writes: Promise<void> = Promise.resolve();

  constructor(options: RoomsOptions) {
    this.#options = options;
    const { repository, clock, capacity, graceSeconds, onSignal } = options;
    this.#surroundings = {
      clock,
      capacity,
      onSignal,
      graceMilliseconds: graceSeconds * 1_000,
      onVisitBegan: (visit) => this.#write(() => repository.beginVisit(visit)),
      onSeatChanged: (id, seat) => this.#write(() => repository.keepSeat(id, seat)),
      onVisitEnded: (id, how) => {
        const at = clock.now();
        this.#write(() => repository.endVisit(id, at, how));
      },
      onDeserted: (room) => {
        clock.after(LINGER_MILLISECONDS, () => {
          if (room.deserted && this.#live.get(room.id) === room) this.#live.delete(room.id);
        });
      },
    };
  }

  /** Makes a room. The key returned here is the only copy. `name-too-long` past the limit; a name of nothing is no name. */
  async create(name = ''): Promise<Result<{ readonly id: RoomId; readonly hostKey: string }>> {
    const parsed = parseName(name, MAX_ROOM_NAME);
    if (!parsed.ok && parsed.error !== 'name-empty') return parsed;
    const now = this.#options.clock.now();
    const hostKey = newSecret();
    const room = { name: parsed.ok ? parsed.value : '', hostKeyHash: hashSecret(hostKey), settings: {}, createdAt: now, lastUsedAt: now };
    for (;;) {
      const id = newRoomId();
      if (await this.#options.repository.createRoom({ id, ...room })) return ok({ id, hostKey });
    }
  }

  /** The live room, for use in the same step: nothing may be awaited between this and what is done to the room. */
  async find(id: RoomId): Promise<Room | undefined> {
    const live = this.#live.get(id) ?? this.#loading.get(id);
    if (live) return live;
    const loading = this.#load(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  /** What anyone may know of a room, without bringing it to life. */
  async view(id: RoomId): Promise<RoomView | undefined> {
    const live = this.#live.get(id);
    if (live) return live.view;
    const record = await this.#options.repository.findRoom(id);
    return record && roomView(record, { closed: record.closedAt !== undefined, participants: 0, capacity: this.#options.capacity });
  }

  /** Ends a room for good. `room-not-found`, or `forbidden` without the room's key. */
  async close(id: RoomId, hostKey: string | undefined): Promise<Result<null>> {
    const { repository, clock } = this.#options;
    const record = await repository.findRoom(id);
    if (!record) return fail('room-not-found');
    if (hostKey === undefined || !provesSecret(hostKey, record.hostKeyHash)) return fail('forbidden');
    await repository.closeRoom(id, clock.now());
    // A load that began before the line above may still bring an open room to life.
    const live = this.#live.get(id) ?? (await this.#loading.get(id));
    live?.close();
    return ok(null);
  }

  /** Deletes what nobody used for so many days. */
  async expire(roomDays: number, visitDays: number): Promise<{ readonly rooms: number; readonly visits: number }> {
    const day = 24 * 60 * 60 * 1_000;
    const now = this.#options.clock.now();
    return this.#options.repository.expire(now - roomDays * day, now - visitDays * day, [...this.#live.keys()]);
  }

  /** Gives back the seats of all who were inside when the server stopped. To be done before anybody can come. */
  async restore(): Promise<void> {
    const { repository, clock } = this.#options;
    for (const visit of await repository.lastingVisits()) {
      const room = await this.find(visit.roomId);
      if (room && !room.closed) room.restore(visit);
      else await repository.endVisit(visit.id, clock.now(), 'ended');
    }
  }

  /** Lets go of everybody and resolves when everything is written. */
  async shutDown(): Promise<void> {
    for (const room of this.#live.values()) room.shutDown();
    await this.#writes;
  }

  async #load(id: RoomId): Promise<Room | undefined> {
    const record = await this.#options.repository.findRoom(id);
    if (!record) return undefined;
    const room = new Room(record, this.#surroundings);
    this.#live.set(id, room);
    this.#surroundings.onDeserted(room);
    return room;
  }

  #write(step: () => Promise<void>): void {
    this.#writes = this.#writes.then(step).catch(this.#options.onStorageError);
  }
}
