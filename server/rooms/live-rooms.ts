/**
 * The rooms that are in memory, because somebody is inside or in the lobby, or was a moment ago. Where there are several nodes, this
 * one takes a room before it opens it, gives its people their seats back, and lets it go again when it is deserted.
 */
import type { RoomId } from '#protocol/room';
import type { Clock } from './clock.ts';
import type { RoomRecord, RoomRepository, VisitRecord } from './repository.ts';
import { RoomElsewhere, type RoomHolds } from './room-holds.ts';
import type { RightRecord } from './room-rights.ts';
import type { Room } from './room.ts';
import type { Writes } from './writes.ts';

/** How long a deserted room stays in memory: longer than any one step, so that nobody holds a room that another one replaced. */
const LINGER_MILLISECONDS = 10_000;

export interface LiveRoomsOptions {
  readonly repository: RoomRepository;
  readonly clock: Clock;
  readonly writes: Writes;
  readonly open: (record: RoomRecord, rights: readonly RightRecord[]) => Room;
  /** Undefined on a single node. */
  readonly holds: RoomHolds | undefined;
}

export class LiveRooms {
  readonly #options: LiveRoomsOptions;
  readonly #rooms = new Map<RoomId, Room>();
  readonly #loading = new Map<RoomId, Promise<Room | undefined>>();
  #stopping = false;

  constructor(options: LiveRoomsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#rooms.size;
  }

  get all(): readonly Room[] {
    return [...this.#rooms.values()];
  }

  get(id: RoomId): Room | undefined {
    return this.#rooms.get(id);
  }

  /** Rejects with RoomElsewhere where another node has it. */
  async find(id: RoomId): Promise<Room | undefined> {
    const live = this.#rooms.get(id) ?? this.#loading.get(id);
    if (live) return live;
    const loading = this.#load(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  /** Rejects with RoomElsewhere where another node has this room, which is not live here. */
  async expectNowhere(id: RoomId): Promise<void> {
    const node = await this.#options.holds?.nodeOf(id);
    if (node !== undefined) throw new RoomElsewhere(node);
  }

  /** The rooms that are live here, and of those last used before this time also the ones that other nodes may have. */
  async inUse(usedBefore: number): Promise<readonly RoomId[]> {
    const elsewhere = this.#options.holds ? await this.#options.repository.unusedRooms(usedBefore) : [];
    const taken: RoomId[] = [];
    for (const id of elsewhere) {
      const isTaken = await this.expectNowhere(id).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof RoomElsewhere)) throw error;
          return true;
        },
      );
      if (isTaken) taken.push(id);
    }
    return [...taken, ...this.#rooms.keys(), ...this.#loading.keys()];
  }

  /** Nobody sits here, waits or looks on any more. */
  deserted(room: Room): void {
    this.#options.clock.after(LINGER_MILLISECONDS, () => {
      if (!room.deserted || this.#rooms.get(room.id) !== room) return;
      room.shutDown();
      this.forget(room.id);
    });
  }

  /** The room is not live any more, and after all that was written whoever wants it may have it. */
  forget(id: RoomId): void {
    const { holds, writes } = this.#options;
    this.#rooms.delete(id);
    if (holds) writes.add(() => holds.giveBack([id]));
  }

  /** The room is not live any more, and after this step whoever wants it may have it. */
  async forgetAfter(id: RoomId, step: () => Promise<void>): Promise<void> {
    this.#rooms.delete(id);
    await step();
    await this.#options.holds?.giveBack([id]);
  }

  /**
   * Another node has this room. When all is stored that was here, and that node knows of it, its people are cut off: they find the room
   * there by themselves.
   */
  async lose(id: RoomId, tellThere: () => Promise<void>): Promise<void> {
    const connections = this.#rooms.get(id)?.abandon() ?? [];
    this.#rooms.delete(id);
    await this.#options.writes.done;
    await tellThere();
    for (const connection of connections) connection.end();
  }

  /** Another node had this room, too, and people were inside there who come here now. */
  async welcome(id: RoomId): Promise<void> {
    const visits = await this.#options.repository.lastingVisits(id);
    for (const visit of visits) await this.#giveBack(this.#rooms.get(id), visit);
  }

  /** Gives back the seats of all who were inside when the server stopped. To be done before anybody can come, on a single node. */
  async restore(): Promise<void> {
    for (const visit of await this.#options.repository.lastingVisits()) await this.#giveBack(await this.find(visit.roomId), visit);
  }

  /** Takes the rooms that no node has and somebody was inside of: their people come back, or their visits end. */
  async gather(): Promise<void> {
    const visits = await this.#options.repository.lastingVisits();
    for (const id of new Set(visits.map(({ roomId }) => roomId))) {
      if (this.#stopping) return;
      await this.find(id).catch((error: unknown) => {
        if (!(error instanceof RoomElsewhere)) throw error;
      });
    }
  }

  /** Lets go of everybody. Visits last on. */
  shutDown(): void {
    for (const room of this.#rooms.values()) room.shutDown();
  }

  /** Lets other nodes have all rooms, as they are stored then. Their people are still connected, and to be let go of next. */
  async handOver(): Promise<void> {
    this.#stopping = true;
    const rooms = this.all;
    for (const room of rooms) room.abandon();
    this.#rooms.clear();
    await this.#options.writes.done;
    await this.#options.holds?.giveBack(rooms.map(({ id }) => id));
  }

  async #load(id: RoomId): Promise<Room | undefined> {
    const { repository, writes, open, holds } = this.#options;
    // What the room was before it went to sleep may not be stored yet.
    await writes.done;
    if (this.#stopping) throw new RoomElsewhere(undefined);
    if (!holds) return this.#enter(await this.#read(id, open));
    await holds.take(id);
    try {
      const room = await this.#read(id, open);
      for (const visit of await repository.lastingVisits(id)) await this.#giveBack(room, visit);
      // It may have been too slow, or stopped meanwhile.
      if (this.#stopping || !holds.has(id)) throw new RoomElsewhere(undefined);
      if (!room) await holds.giveBack([id]);
      return this.#enter(room);
    } catch (error) {
      await holds.giveBack([id]);
      throw error;
    }
  }

  /** Gives a seat back that lasted when its server stopped. */
  async #giveBack(room: Room | undefined, visit: VisitRecord): Promise<void> {
    const { repository, clock } = this.#options;
    if (room && !room.closed) room.seats.restore(visit);
    // It may be another node's again.
    else if (!this.#options.holds || this.#options.holds.has(visit.roomId)) await repository.endVisit(visit.id, clock.now(), 'ended');
  }

  async #read(id: RoomId, open: LiveRoomsOptions['open']): Promise<Room | undefined> {
    const { repository } = this.#options;
    const [record, rights] = await Promise.all([repository.findRoom(id), repository.rightsOf(id)]);
    return record && open(record, rights);
  }

  #enter(room: Room | undefined): Room | undefined {
    if (!room) return undefined;
    this.#rooms.set(room.id, room);
    this.deserted(room);
    return room;
  }
}
