/**
 * All rooms: made and kept in the repository, live in memory while somebody is inside or in the lobby. A visit is written
 * behind the scenes, in order; a storage that fails costs the attendance list, never the call.
 */
import type { ActionKind } from '#protocol/actions';
import { fail, ok, type Result } from '#protocol/errors';
import type { Role } from '#protocol/participant';
import type { RoomId, RoomView } from '#protocol/room';
import type { Clock } from './clock.ts';
import { act, type Actor, adopt, grantHost } from './hosting.ts';
import { hostedRoom, type HostedRoom } from './hosted-room.ts';
import { newRoomId, newVisitId } from './ids.ts';
import { hasPower } from './powers.ts';
import type { AuditRecord, RoomPlace, RoomRecord, RoomRepository, VisitRecord } from './repository.ts';
import { LiveRooms } from './live-rooms.ts';
import { Room } from './room.ts';
import { RoomElsewhere, type RoomHolds } from './room-holds.ts';
import type { EndedVisit, RelayedSignal, RoomEvent, RoomSurroundings } from './room-surroundings.ts';
import { hashSecret, newSecret } from './secret.ts';
import { changeSetup, type PreparedChange, settingsOf, viewOf } from './settings.ts';
import { ownersOf, type Visitor } from './visitor.ts';
import { Writes } from './writes.ts';

export interface RoomsOptions {
  readonly repository: RoomRepository;
  readonly clock: Clock;
  readonly capacity: number;
  readonly graceSeconds: number;
  /** How many rooms may be live at a time. */
  readonly mostRooms: number;
  /** Which of several nodes has which room. Without it this is the only one, and has them all. */
  readonly holds?: RoomHolds | undefined;
  /** Hears of a visit that could not be written. */
  readonly onStorageError: (error: unknown) => void;
  readonly onSignal?: ((relayed: RelayedSignal) => void) | undefined;
  /** Hears what happens in every room. */
  readonly onEvent?: ((event: RoomEvent) => void) | undefined;
}

/** A room in its host's list. */
export interface OwnedRoomView {
  readonly room: RoomView;
  readonly role: Exclude<Role, 'guest'>;
  readonly createdAt: number;
  readonly lastUsedAt: number;
}

/** Whoever nothing is known of. */
const NOBODY: Visitor = { holders: [] };
/** How long a host has to open the link on the other device, in milliseconds. */
const HOST_LINK_LIFETIME = 15 * 60 * 1_000;

const personOf = ({ roomId, participantId, name, role }: EndedVisit) => ({ roomId, participantId, name, role });

export class Rooms {
  readonly #options: RoomsOptions;
  readonly #surroundings: RoomSurroundings;
  readonly live: LiveRooms;
  readonly #writes: Writes;

  constructor(options: RoomsOptions) {
    this.#options = options;
    const { repository, clock, capacity, graceSeconds, holds, onStorageError, onSignal, onEvent } = options;
    this.#writes = new Writes(onStorageError);
    this.live = new LiveRooms({ repository, clock, holds, writes: this.#writes, open: (record, rights) => new Room(record, rights, this.#surroundings) });
    this.#surroundings = {
      clock,
      capacity,
      onSignal,
      onEvent,
      graceMilliseconds: graceSeconds * 1_000,
      onVisitBegan: (visit) => {
        this.#writes.add(() => repository.beginVisit(visit));
        onEvent?.({ type: 'participant-joined', ...personOf(visit) });
      },
      onSeatChanged: (id, seat) => this.#writes.add(() => repository.keepSeat(id, seat)),
      onVisitEnded: (visit, how) => {
        const at = clock.now();
        this.#writes.add(() => repository.endVisit(visit.id, at, how));
        onEvent?.({ type: 'participant-left', ...personOf(visit) });
      },
      onRoomChanged: (id, change) => this.#writes.add(() => repository.changeRoom(id, change)),
      onRightChanged: (id, right) => this.#writes.add(() => repository.keepRight(id, right)),
      onAudited: (entry) => {
        const record = { ...entry, id: newVisitId(), at: clock.now() };
        this.#writes.add(() => repository.addAudit(record));
      },
      onDeserted: (room) => this.live.deserted(room),
    };
  }

  /**
   * Makes a room for these holders: its host is the account among them, or else whoever holds one. The key returned here is the only copy.
   *
   * @returns what is wrong with its name or settings; a name of nothing is no name
   */
  async create(wish: PreparedChange = {}, holders: readonly string[] = []): Promise<Result<{ readonly id: RoomId; readonly hostKey: string }>> {
    const setup = changeSetup({ name: '', settings: {} }, wish, this.#options.capacity);
    if (!setup.ok) return setup;
    const { repository, clock, onEvent } = this.#options;
    const now = clock.now();
    const hostKey = newSecret();
    for (;;) {
      const id = newRoomId();
      const created = await repository.createRoom({ id, ...setup.value, hostKeyHash: hashSecret(hostKey), createdAt: now, lastUsedAt: now });
      if (!created) continue;
      for (const holder of ownersOf(holders)) await repository.keepRight(id, { holder, standing: 'host', overrides: {}, since: now });
      onEvent?.({ type: 'created', roomId: id });
      return ok({ id, hostKey });
    }
  }

  /**
   * The live room, for use in the same step: nothing may be awaited between this and what is done to the room. Rejects with
   * RoomElsewhere where another node has it.
   */
  find(id: RoomId): Promise<Room | undefined> {
    return this.live.find(id);
  }

  /** What anyone may know of a room, without bringing it to life. */
  async view(id: RoomId): Promise<RoomView | undefined> {
    const live = this.live.get(id);
    if (live) return live.outside(NOBODY).room;
    await this.live.expectNowhere(id);
    const record = await this.#options.repository.findRoom(id);
    return record && this.#viewOf(record);
  }

  /** The room, to those who have this power in it. `room-not-found`, or `forbidden`. */
  async hostedBy(visitor: Visitor, id: RoomId, power: ActionKind): Promise<Result<{ readonly room: Room; readonly actor: Actor }>> {
    const room = await this.find(id);
    if (!room) return fail('room-not-found');
    const role = room.rights.roleOf(visitor);
    return hasPower(role, power) ? ok({ room, actor: { name: '', role, holders: visitor.holders } }) : fail('forbidden');
  }

  /** Whether there are as many live rooms as there may be, and this is none of them: nobody new looks at it or goes in. */
  readonly isOneTooMany = (id: RoomId): boolean => this.live.size >= this.#options.mostRooms && !this.live.get(id);

  /** How many rooms have somebody inside, and how many seats are taken in them. */
  get presence(): { readonly rooms: number; readonly participants: number } {
    const sizes = this.live.all.map(({ seats }) => seats.size).filter((size) => size > 0);
    return { rooms: sizes.length, participants: sizes.reduce((sum, size) => sum + size, 0) };
  }

  /** Resolves when everything that was decided so far is stored. */
  async stored(): Promise<void> {
    await this.#writes.done;
  }

  /** Ends a room until it is opened again. `room-not-found`, or `forbidden` without the power. */
  async close(id: RoomId, visitor: Visitor): Promise<Result<null>> {
    const hosted = await this.hostedBy(visitor, id, 'end');
    if (!hosted.ok) return hosted;
    act(hosted.value.room, hosted.value.actor, { kind: 'end' });
    await this.#writes.done;
    return ok(null);
  }

  /** Lets people in again. `room-not-found`, or `forbidden` for whoever could not have ended it. */
  async reopen(id: RoomId, visitor: Visitor): Promise<Result<null>> {
    const hosted = await this.hostedBy(visitor, id, 'end');
    if (!hosted.ok) return hosted;
    hosted.value.room.door.reopen();
    hosted.value.room.audit('', 'reopen');
    await this.#writes.done;
    return ok(null);
  }

  /** Ends the call of everybody inside, and deletes the room with all that was kept of it. For its host alone. */
  async delete(id: RoomId, visitor: Visitor): Promise<Result<null>> {
    const hosted = await this.hostedBy(visitor, id, 'hand-over');
    if (!hosted.ok) return hosted;
    hosted.value.room.close();
    hosted.value.room.shutDown();
    await this.live.forgetAfter(id, async () => {
      await this.#writes.done;
      await this.#options.repository.deleteRoom(id);
    });
    return ok(null);
  }

  /** The rooms of which these holders are host or co-host, the one that was used last first. */
  async ownedBy(holders: readonly string[]): Promise<readonly OwnedRoomView[]> {
    const owned = await this.#options.repository.roomsOf(holders);
    const inside = await this.#insideElsewhere(owned);
    return owned.map(({ standing, ...record }) => {
      const room = this.live.get(record.id)?.view ?? { ...this.#viewOf(record), participants: inside.get(record.id) ?? 0 };
      return { room, role: standing === 'host' ? 'host' : 'co-host', createdAt: record.createdAt, lastUsedAt: record.lastUsedAt };
    });
  }

  /** As many rooms of which this holder is host or co-host, the youngest first; only those made before `before`, where it is given. */
  async page(holder: string, limit: number, before?: RoomPlace): Promise<readonly HostedRoom[]> {
    const records = await this.#options.repository.pageOfRooms(holder, limit, before);
    const inside = await this.#insideElsewhere(records);
    return records.map((record) => {
      const live = this.live.get(record.id);
      if (live) return hostedRoom(live);
      const settings = settingsOf(record.settings, this.#options.capacity);
      return { room: { ...this.#viewOf(record), participants: inside.get(record.id) ?? 0 }, settings, createdAt: record.createdAt };
    });
  }

  /** Everybody's stay in a room, the earliest first, to its hosts. */
  async attendance(id: RoomId, visitor: Visitor): Promise<Result<readonly VisitRecord[]>> {
    const hosted = await this.hostedBy(visitor, id, 'admit');
    if (!hosted.ok) return hosted;
    await this.#writes.done;
    return ok(await this.#options.repository.visitsOf(id));
  }

  /** What was done in a room, the earliest first, to its hosts. */
  async audit(id: RoomId, visitor: Visitor): Promise<Result<readonly AuditRecord[]>> {
    const hosted = await this.hostedBy(visitor, id, 'admit');
    if (!hosted.ok) return hosted;
    await this.#writes.done;
    return ok(await this.#options.repository.auditOf(id));
  }

  /** Makes a secret that makes one more holder a host of this room, once. For its host alone. */
  async makeHostLink(id: RoomId, visitor: Visitor): Promise<Result<{ readonly secret: string; readonly expiresAt: number }>> {
    const hosted = await this.hostedBy(visitor, id, 'hand-over');
    if (!hosted.ok) return hosted;
    const secret = newSecret();
    const expiresAt = this.#options.clock.now() + HOST_LINK_LIFETIME;
    await this.#options.repository.keepHostLink({ hash: hashSecret(secret), roomId: id, expiresAt });
    hosted.value.room.audit('', 'make-host-link');
    return ok({ secret, expiresAt });
  }

  /** Uses such a secret up. `host-link-invalid` where it was used, is too old, or is none. */
  async useHostLink(secret: string, holders: readonly string[]): Promise<Result<RoomId>> {
    const link = await this.#options.repository.takeHostLink(hashSecret(secret), this.#options.clock.now());
    if (!link) return fail('host-link-invalid');
    const room = await this.find(link.roomId).catch(async (error: unknown) => {
      // Whoever has the room uses the link up.
      await this.#options.repository.keepHostLink(link);
      throw error;
    });
    if (!room) return fail('host-link-invalid');
    grantHost(room, holders);
    room.audit('', 'use-host-link');
    await this.#writes.done;
    return ok(room.id);
  }

  /**
   * Gives all that one holder is host or co-host of to another.
   *
   * @param elsewhere does it in a room that another node has; undefined where nobody can tell which one
   */
  async adopt(from: string, to: string, elsewhere?: (id: RoomId, node: string | undefined) => Promise<void>): Promise<void> {
    await this.#writes.done;
    for (const { id } of await this.#options.repository.roomsOf([from])) {
      await this.adoptIn(id, from, to).catch((error: unknown) => {
        if (!(error instanceof RoomElsewhere) || !elsewhere) throw error;
        return elsewhere(id, error.node);
      });
    }
  }

  /** The same in one room. */
  async adoptIn(id: RoomId, from: string, to: string): Promise<void> {
    const room = await this.find(id);
    if (room) adopt(room, from, to);
    await this.#writes.done;
  }

  /** Deletes what nobody used for so many days. */
  async expire(roomDays: number, visitDays: number): Promise<{ readonly rooms: number; readonly visits: number }> {
    const day = 24 * 60 * 60 * 1_000;
    const now = this.#options.clock.now();
    const usedBefore = now - roomDays * day;
    return this.#options.repository.expire(usedBefore, now - visitDays * day, await this.live.inUse(usedBefore));
  }

  /** Lets go of everybody and resolves when everything is written. */
  async shutDown(): Promise<void> {
    this.live.shutDown();
    await this.#writes.done;
  }

  /** How many people are in those of these rooms that other nodes may have, as far as it is stored. */
  async #insideElsewhere(rooms: readonly RoomRecord[]): Promise<ReadonlyMap<RoomId, number>> {
    const { holds, repository } = this.#options;
    const elsewhere = holds ? rooms.filter(({ id }) => !this.live.get(id)) : [];
    return new Map(await Promise.all(elsewhere.map(async ({ id }) => [id, (await repository.lastingVisits(id)).length] as const)));
  }

  /** A room that nobody is in, as anyone may see it. */
  #viewOf({ id, name, settings, closedAt }: RoomRecord): RoomView {
    const { clock, capacity } = this.#options;
    const known = settingsOf(settings, capacity);
    const hidden = known.passcode || known.waitingRoom;
    return viewOf(id, name, known, { now: clock.now(), closedAt, participants: hidden ? undefined : 0 });
  }
}
