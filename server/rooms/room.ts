/**
 * A live room: its door, those who wait before it, its seats, and what its hosts make of it. Every step is synchronous: nothing comes
 * between asking whether somebody may and letting them. What is to last is handed to the surroundings at once.
 */
import type { Knock, KnockId } from '#protocol/actions';
import { fail, ok, type Result } from '#protocol/errors';
import type { RequestOf, RoomOutside, Seated, SeatKey } from '#protocol/events';
import { MAX_DISPLAY_NAME, parseName } from '#protocol/name';
import type { Sending } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import type { Connection } from './connection.ts';
import { Door, REFUSAL } from './door.ts';
import { isHosting } from './powers.ts';
import { RecentOperations } from './recent-operations.ts';
import type { RoomRecord } from './repository.ts';
import { RoomElsewhere } from './room-holds.ts';
import type { RightRecord, RoomRights } from './room-rights.ts';
import type { RoomSurroundings } from './room-surroundings.ts';
import type { Seat } from './seat.ts';
import { Seats, type SignalRequest } from './seats.ts';
import type { Visitor } from './visitor.ts';
import { WaitingRoom } from './waiting-room.ts';

/** A seat given, and what the holder is told; all of the wire's `Seated` but the ICE servers, which are not the room's. */
export interface Grant {
  readonly seat: Seat;
  readonly told: Omit<Seated, 'ice'>;
}

export type JoinRequest = Omit<RequestOf<'room:join'>, 'version' | 'roomId' | 'passcode'>;

export class Room {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly door: Door;
  readonly seats: Seats;
  readonly operations = new RecentOperations();
  readonly waiting = new WaitingRoom(() => this.#waitingChanged());
  readonly #around: RoomSurroundings;
  #abandoned = false;
  /** Who looks on from the lobby; everybody who waits is among them. */
  readonly #watchers = new Map<Connection, Visitor>();

  constructor(record: RoomRecord, rights: readonly RightRecord[], surroundings: RoomSurroundings) {
    this.id = record.id;
    this.createdAt = record.createdAt;
    this.#around = surroundings;
    this.door = new Door(record, rights, surroundings, () => this.#inside, () => this.#doorChanged());
    this.seats = new Seats({
      roomId: record.id,
      around: surroundings,
      rightsOf: (holders, role) => this.rights.rightsOf(holders, role, this.door.settings.whoMay),
      mostCameras: () => this.door.settings.mostCameras,
      onChange: () => this.#tellWatchers(),
      onFreed: (seat) => this.#freed(seat),
    });
  }

  get rights(): RoomRights {
    return this.door.rights;
  }

  get capacity(): number {
    return this.#around.capacity;
  }

  get view(): RoomView {
    return this.door.view(this.seats.size);
  }

  get closed(): boolean {
    return this.door.closed;
  }

  get deserted(): boolean {
    return this.seats.size === 0 && this.#watchers.size === 0;
  }

  outside(visitor: Visitor): RoomOutside {
    return this.door.outside(visitor);
  }

  /** From now on this connection hears `room:changed`, until it takes a seat or stops. */
  watch(connection: Connection, visitor: Visitor): void {
    this.expectHere();
    this.#watchers.set(connection, visitor);
  }

  unwatch(connection: Connection): void {
    this.waiting.leave(connection);
    if (this.#watchers.delete(connection)) this.#checkDeserted();
  }

  /**
   * Asks to be let in. Whoever may come in at once is answered at once.
   *
   * @param proved the hash that the visitor's passcode was proved against
   */
  knock(wantedName: string, connection: Connection, visitor: Visitor, proved?: string): Result<{ readonly knockId: KnockId }> {
    this.expectHere();
    const door = this.door.stateFor(visitor);
    if (door !== 'open' && door !== 'knock') return fail(REFUSAL[door]);
    if (this.door.passcodeHashFor(visitor) !== proved) return fail('passcode-required');
    const name = parseName(wantedName, MAX_DISPLAY_NAME);
    if (!name.ok) return name;
    const knockId = this.waiting.enter(name.value, connection, visitor, this.#around.clock.now());
    if (knockId === undefined) return fail('room-full');
    if (door === 'open') this.admit(knockId);
    return ok({ knockId });
  }

  /** Lets somebody in who waits; undefined where nobody waits under this id. */
  admit(id: KnockId): Knock | undefined {
    const waiting = this.waiting.get(id);
    if (waiting) this.rights.stand(waiting.visitor.holders, 'admitted');
    return this.waiting.answer(id, 'admitted')?.knock;
  }

  /**
   * Gives a seat: the same one to the same operation and to a connection that sits already, the one named by `seat` to a page that
   * begins anew (it was reloaded, or put away and shown again, when its connection may have lasted), else a free one.
   *
   * @param proved the hash that the visitor's passcode was proved against
   * @returns why the door is shut, or what is wrong with the name
   */
  join(request: JoinRequest, connection: Connection, visitor: Visitor, proved?: string): Result<Grant> {
    this.expectHere();
    const door = this.door.stateFor(visitor);
    if (door === 'closed' || door === 'banned') return fail(REFUSAL[door]);
    const name = parseName(request.name, MAX_DISPLAY_NAME);
    if (!name.ok) return name;
    const { opId, sending, offers } = request;
    const newcomer = { name: name.value, sending, role: this.rights.roleOf(visitor), opId, holders: visitor.holders };

    const own = this.seats.heldBy(opId, connection);
    const beginsAnew = own !== undefined && own.opId !== opId && own.participant.id === request.seat?.participantId && own.opensToReload(request.seat.resumeKey);
    if (own && !beginsAnew) return ok(this.#grant(own, this.seats.repeat(own, newcomer, connection), connection));

    const kept = request.seat && this.seats.keptFor(request.seat, this.door.full);
    if (request.seat && kept) {
      const held = kept.participant.role;
      const resumeKey = this.seats.reload(kept, request.seat.resumeKey, { ...newcomer, role: isHosting(held) ? held : newcomer.role }, connection);
      return ok(this.#grant(kept, resumeKey, connection, offers));
    }

    if (door !== 'open') return fail(REFUSAL[door]);
    if (this.door.passcodeHashFor(visitor) !== proved) return fail('passcode-required');
    this.#watchers.delete(connection);
    const { seat, resumeKey } = this.seats.take(newcomer, connection);
    return ok(this.#grant(seat, resumeKey, connection, offers));
  }

  /**
   * Gives the page its own seat again, on a new connection; where it was given up meanwhile, with a new instance. `resume-refused`
   * where there is none, the key is not its key, or the room has become full.
   */
  resume(key: SeatKey, connection: Connection): Result<Grant> {
    this.expectHere();
    if (this.closed) return fail('room-closed');
    const seat = this.seats.openedBy(key, this.door.full);
    if (!seat) return fail('resume-refused');
    this.seats.attach(seat, connection, seat.participant);
    return ok(this.#grant(seat, key.resumeKey, connection));
  }

  disconnected(seat: Seat, connection: Connection): void {
    this.seats.disconnected(seat, connection);
  }

  leave(seat: Seat): void {
    this.seats.free(seat, 'left');
  }

  update(seat: Seat, sending: Sending): void {
    this.seats.change(seat, { ...seat.participant, sending });
  }

  relay(from: Seat, request: SignalRequest): Result<null> {
    return this.seats.relay(from, request);
  }

  /** Ends the call for everyone; nobody gets a seat until the room is opened again. */
  close(): void {
    this.door.close();
  }

  /** What happened here, for the room's audit list. */
  audit(actor: string, action: string, target?: string): void {
    this.#around.onAudited({ roomId: this.id, actor, action, ...(target === undefined ? {} : { target }) });
  }

  shutDown(): void {
    this.door.stop();
    this.seats.shutDown();
  }

  /** Another node has this room, or will: it does nothing more here. Returns the connections of those who sit here, wait or look on. */
  abandon(): readonly Connection[] {
    const connections = new Set([...this.#watchers.keys(), ...this.seats.all.flatMap(({ connection }) => connection ?? [])]);
    this.#abandoned = true;
    this.#watchers.clear();
    this.shutDown();
    return [...connections];
  }

  /** Throws RoomElsewhere where it was abandoned by somebody who still holds it. */
  expectHere(): void {
    if (this.#abandoned) throw new RoomElsewhere(undefined);
  }

  get #inside() {
    const people = this.seats.all.map((seat) => seat.participant);
    return { names: people.map(({ name }) => name), hostHere: people.some(({ role, connected }) => isHosting(role) && connected) };
  }

  /** The meeting may be one that ends with its last host. */
  #freed(seat: Seat): void {
    const last = isHosting(seat.participant.role) && !this.seats.all.some(({ participant }) => isHosting(participant.role));
    if (last && this.door.settings.endsWithHosts) this.close();
    this.#checkDeserted();
  }

  #doorChanged(): void {
    if (this.closed) this.seats.freeAll();
    this.seats.tell('settings:changed', { room: this.view, settings: this.door.settings });
    // After the rule that it comes of.
    this.seats.rightsChanged();
    for (const { knock, visitor } of this.waiting.all) if (this.door.stateFor(visitor) === 'open') this.admit(knock.id);
    this.#tellWatchers();
  }

  #waitingChanged(): void {
    const changed = { waiting: this.waiting.knocks };
    for (const seat of this.seats.all) if (isHosting(seat.participant.role)) seat.connection?.send('waiting:changed', changed);
  }

  #grant(seat: Seat, resumeKey: string, connection: Connection, offers: readonly string[] = []): Grant {
    this.waiting.leave(connection);
    this.#watchers.delete(connection);
    const offered = this.seats.offer(seat, offers);
    const { participant: self } = seat;
    const waiting = isHosting(self.role) ? this.waiting.knocks : [];
    return { seat, told: { room: this.view, settings: this.door.settings, self, waiting, resumeKey, roster: this.seats.roster, offered } };
  }

  #tellWatchers(): void {
    for (const [connection, visitor] of this.#watchers) connection.send('room:changed', this.outside(visitor));
  }

  #checkDeserted(): void {
    if (this.deserted) this.#around.onDeserted(this);
  }
}
