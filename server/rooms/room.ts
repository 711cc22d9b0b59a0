/**
 * A live room: who is here, and what may happen between them. Every step is synchronous, so that nothing comes between looking
 * for a free seat and taking it. What happened is told to the connections of those whom it concerns.
 */
import { fail, ok, type Result } from '#protocol/errors';
import type { FactName, Facts, LeaveReason, RequestOf, Roster, Seated } from '#protocol/events';
import { JOIN_EPOCH } from '#protocol/epoch';
import { MAX_DISPLAY_NAME, parseName } from '#protocol/name';
import { type Participant, type ParticipantId, type Role, type Sending, SENDING_NOTHING } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import type { Connection } from './connection.ts';
import { newParticipantId, newVisitId } from './ids.ts';
import { LostSeats } from './lost-seats.ts';
import type { RoomRecord, VisitEnd, VisitRecord } from './repository.ts';
import type { RoomSurroundings } from './room-surroundings.ts';
import { roomView } from './room-view.ts';
import { sameParticipant, Seat } from './seat.ts';
import { provesSecret } from './secret.ts';

/** A seat given, and what the holder is told; all of the wire's `Seated` but the ICE servers, which are not the room's. */
export interface Grant {
  readonly seat: Seat;
  readonly told: Omit<Seated, 'ice'>;
}

export type JoinRequest = Omit<RequestOf<'room:join'>, 'version' | 'roomId'>;
export type SignalRequest = RequestOf<'signal'>;

export class Room {
  readonly id: string;
  readonly #record: RoomRecord;
  readonly #around: RoomSurroundings;
  readonly #seats = new Map<ParticipantId, Seat>();
  readonly #lost: LostSeats;
  readonly #watchers = new Set<Connection>();
  #closed: boolean;
  #arrivals = 0;
  #revision = 0;

  constructor(record: RoomRecord, surroundings: RoomSurroundings) {
    this.id = record.id;
    this.#record = record;
    this.#around = surroundings;
    this.#lost = new LostSeats(surroundings.clock);
    this.#closed = record.closedAt !== undefined;
  }

  get closed(): boolean {
    return this.#closed;
  }

  get full(): boolean {
    return this.#seats.size >= this.#around.capacity;
  }

  get deserted(): boolean {
    return this.#seats.size === 0 && this.#watchers.size === 0;
  }

  get names(): readonly string[] {
    return [...this.#seats.values()].map((seat) => seat.participant.name);
  }

  get roster(): Roster {
    return { revision: this.#revision, participants: [...this.#seats.values()].map((seat) => seat.participant) };
  }

  get view(): RoomView {
    return roomView(this.#record, { closed: this.#closed, participants: this.#seats.size, capacity: this.#around.capacity });
  }

  roleOf(hostKey: string | undefined): Role {
    return hostKey !== undefined && provesSecret(hostKey, this.#record.hostKeyHash) ? 'host' : 'guest';
  }

  /** From now on this connection hears `room:changed`, until it takes a seat or stops. */
  watch(connection: Connection): void {
    this.#watchers.add(connection);
  }

  unwatch(connection: Connection): void {
    if (this.#watchers.delete(connection)) this.#checkDeserted();
  }

  /**
   * Gives a seat: the same one to the same operation and to a connection that sits already, the one named by `seat` to a reloaded
   * page, else a free one.
   *
   * @returns `room-closed`, `room-full`, or what is wrong with the name
   */
  join(request: JoinRequest, connection: Connection, role: Role): Result<Grant> {
    if (this.#closed) return fail('room-closed');
    const parsed = parseName(request.name, MAX_DISPLAY_NAME);
    if (!parsed.ok) return parsed;
    const { opId, sending } = request;
    const says = { name: parsed.value, sending };

    const own = this.#find((seat) => seat.opId === opId) ?? this.#find((seat) => seat.connection === connection);
    if (own) {
      own.opId = opId;
      this.#attach(own, connection, { ...own.participant, ...says });
      return ok(this.#grant(own, this.#keep(own, own.addResumeKey())));
    }

    const kept = request.seat && this.#opened(request.seat);
    if (kept) {
      kept.opId = opId;
      if (kept.connection !== connection) kept.connection?.send('call:ended', { reason: 'replaced' });
      kept.connection = undefined;
      const held = kept.participant;
      this.#attach(kept, connection, { ...held, ...says, role: held.role === 'host' ? 'host' : role, instance: this.#nextInstance() });
      return ok(this.#grant(kept, this.#keep(kept, kept.replaceResumeKeys()), this.#offer(kept, request.offers)));
    }

    if (this.full) return fail('room-full');
    const participant: Participant = { id: newParticipantId(), ...says, role, instance: this.#nextInstance(), connected: true };
    const seat = new Seat(participant, connection, opId, newVisitId());
    this.#watchers.delete(connection);
    const resumeKey = seat.addResumeKey();
    this.#enter(seat);
    return ok(this.#grant(seat, resumeKey, this.#offer(seat, request.offers)));
  }

  /**
   * Gives the page its own seat again, on a new connection; where it was given up meanwhile, with a new instance. `resume-refused`
   * where there is none, the key is not its key, or the room has become full.
   */
  resume(key: NonNullable<JoinRequest['seat']>, connection: Connection): Result<Grant> {
    if (this.#closed) return fail('room-closed');
    const seat = this.#opened(key);
    if (!seat) return fail('resume-refused');
    this.#attach(seat, connection, seat.participant);
    return ok(this.#grant(seat, key.resumeKey));
  }

  /** The seat's connection is gone. The seat is kept for the grace time. */
  disconnected(seat: Seat, connection: Connection): void {
    if (seat.connection !== connection) return;
    seat.connection = undefined;
    this.#startGrace(seat);
    this.#change(seat, { ...seat.participant, connected: false });
  }

  leave(seat: Seat): void {
    this.#free(seat, 'left');
  }

  update(seat: Seat, sending: Sending): void {
    this.#change(seat, { ...seat.participant, sending });
  }

  /** Hands a signal to the instance that it is meant for, unread. `target-not-here` where that page cannot be reached. */
  relay(from: Seat, { to, toInstance, signal }: SignalRequest): Result<null> {
    const target = this.#seats.get(to);
    if (target === undefined || target === from || target.participant.instance !== toInstance || target.connection === undefined) {
      return fail('target-not-here');
    }
    target.connection.send('signal', { from: from.participant.id, fromInstance: from.participant.instance, signal });
    this.#around.onSignal?.({ roomId: this.id, from: from.participant.id, to, signal });
    return ok(null);
  }

  /** Ends the call for everyone; nobody gets a seat any more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const seat of this.#seats.values()) seat.connection?.send('call:ended', { reason: 'ended' });
    for (const seat of this.#seats.values()) this.#vacate(seat, 'ended');
    this.#checkDeserted();
    this.#tellWatchers();
  }

  /** Gives the seat of a visit back that lasted when the server stopped, for the grace time: its page comes back by itself. */
  restore({ id, participantId, name, role, instance, keyHashes }: VisitRecord): void {
    const participant: Participant = { id: participantId, name, role, instance, sending: SENDING_NOTHING, connected: false };
    const seat = new Seat(participant, undefined, '', id, keyHashes);
    this.#seats.set(participantId, seat);
    this.#arrivals = Math.max(this.#arrivals, instance);
    this.#startGrace(seat);
  }

  /** The server stops. Visits last on: the next server gives the seats back. */
  shutDown(): void {
    for (const seat of this.#seats.values()) {
      seat.stopGrace?.();
      seat.connection = undefined;
    }
  }

  /** The seat is taken for the first time, or again after it was given up. */
  #enter(seat: Seat): void {
    const { participant, visitId, record } = seat;
    this.#seats.set(participant.id, seat);
    this.#around.onVisitBegan({ id: visitId, roomId: this.id, participantId: participant.id, joinedAt: this.#around.clock.now(), ...record });
    this.#tell('participant:joined', { revision: this.#nextRevision(), participant }, seat);
    this.#tellWatchers();
  }

  #startGrace(seat: Seat): void {
    seat.stopGrace = this.#around.clock.after(this.#around.graceMilliseconds, () => this.#free(seat, 'lost'));
  }

  #free(seat: Seat, reason: LeaveReason): void {
    this.#vacate(seat, reason);
    if (reason === 'lost') this.#lost.add(seat);
    this.#tell('participant:left', { revision: this.#nextRevision(), participantId: seat.participant.id, reason });
    this.#tellWatchers();
    this.#checkDeserted();
  }

  #vacate(seat: Seat, how: VisitEnd): void {
    seat.stopGrace?.();
    seat.connection = undefined;
    this.#seats.delete(seat.participant.id);
    this.#around.onVisitEnded(seat.visitId, how);
  }

  #attach(seat: Seat, connection: Connection, participant: Participant): void {
    seat.stopGrace?.();
    const before = seat.connection;
    seat.connection = connection;
    if (before !== connection) before?.end();
    this.#watchers.delete(connection);
    this.#change(seat, { ...participant, connected: true }, seat);
  }

  #change(seat: Seat, participant: Participant, except?: Seat): void {
    if (sameParticipant(seat.participant, participant)) return;
    seat.participant = participant;
    this.#tell('participant:updated', { revision: this.#nextRevision(), participant }, except);
    this.#tellWatchers();
  }

  /** Hands the offers that came with a join to those who can be reached, one each. Returns who got them. */
  #offer(from: Seat, offers: readonly string[] = []): readonly ParticipantId[] {
    const reachable = [...this.#seats.values()].filter((seat) => seat !== from && seat.connection !== undefined);
    return offers.flatMap((sdp, index) => {
      const target = reachable[index]?.participant;
      if (!target) return [];
      this.relay(from, { to: target.id, toInstance: target.instance, signal: { kind: 'description', epoch: JOIN_EPOCH, offerId: 1, type: 'offer', sdp } });
      return [target.id];
    });
  }

  #keep(seat: Seat, resumeKey: string): string {
    this.#around.onSeatChanged(seat.visitId, seat.record);
    return resumeKey;
  }

  #grant(seat: Seat, resumeKey: string, offered: readonly ParticipantId[] = []): Grant {
    return { seat, told: { room: this.view, self: seat.participant, resumeKey, roster: this.roster, offered } };
  }

  /** The seat that this key opens. One that was given up is taken again, where there is room. */
  #opened(key: NonNullable<JoinRequest['seat']>): Seat | undefined {
    const held = this.#seats.get(key.participantId);
    if (held) return held.opensWith(key.resumeKey) ? held : undefined;
    const lost = this.full ? undefined : this.#lost.take(key);
    if (!lost) return undefined;
    const seat = new Seat({ ...lost.participant, instance: this.#nextInstance() }, undefined, '', newVisitId(), lost.record.keyHashes);
    this.#enter(seat);
    return seat;
  }

  #find(matches: (seat: Seat) => boolean): Seat | undefined {
    return [...this.#seats.values()].find(matches);
  }

  #nextInstance(): number {
    this.#arrivals += 1;
    return this.#arrivals;
  }

  #nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }

  #tell<F extends FactName>(fact: F, payload: Facts[F], except?: Seat): void {
    for (const seat of this.#seats.values()) if (seat !== except) seat.connection?.send(fact, payload);
  }

  #tellWatchers(): void {
    const changed = { room: this.view, names: this.names };
    for (const watcher of this.#watchers) watcher.send('room:changed', changed);
  }

  #checkDeserted(): void {
    if (this.deserted) this.#around.onDeserted(this);
  }
}
