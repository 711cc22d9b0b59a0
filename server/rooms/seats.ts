/**
 * The seats of a live room: who is here, and what passes between them. Every step is synchronous, so that nothing comes between
 * looking for a free seat and taking it. What happened is told to the connections of those whom it concerns.
 */
import { fail, ok, type Result } from '#protocol/errors';
import { JOIN_EPOCH } from '#protocol/epoch';
import type { FactName, Facts, LeaveReason, RequestOf, Roster, SeatKey } from '#protocol/events';
import { type Participant, type ParticipantId, type Role, type Sending, SENDING_NOTHING } from '#protocol/participant';
import { ALL_RIGHTS, type Rights } from '#protocol/rights';
import { hasCameraPlace } from './camera-places.ts';
import type { Connection } from './connection.ts';
import { newParticipantId, newVisitId } from './ids.ts';
import { LostSeats } from './lost-seats.ts';
import type { VisitEnd, VisitRecord } from './repository.ts';
import type { RoomSurroundings } from './room-surroundings.ts';
import { sameParticipant, Seat } from './seat.ts';

export type SignalRequest = RequestOf<'signal'>;

/** What a page says of itself when it sits down. */
export interface Newcomer {
  readonly name: string;
  readonly sending: Sending;
  readonly role: Role;
  readonly opId: string;
  readonly holders: readonly string[];
}

/** What the room decides and wants to know about its seats. */
export interface SeatsOptions {
  readonly roomId: string;
  readonly around: RoomSurroundings;
  /** What somebody with these holders and this role may do. */
  readonly rightsOf: (holders: readonly string[], role: Role) => Rights;
  /** How many cameras may be on at a time; undefined for as many as there are. */
  readonly mostCameras: () => number | undefined;
  /** Somebody came, went or changed; told after those inside. */
  readonly onChange: () => void;
  /** A seat is free again; told last. */
  readonly onFreed: (seat: Seat) => void;
}

export class Seats {
  readonly #options: SeatsOptions;
  readonly #seats = new Map<ParticipantId, Seat>();
  readonly #lost: LostSeats;
  #arrivals = 0;
  #revision = 0;

  constructor(options: SeatsOptions) {
    this.#options = options;
    this.#lost = new LostSeats(options.around.clock);
  }

  get size(): number {
    return this.#seats.size;
  }

  get all(): readonly Seat[] {
    return [...this.#seats.values()];
  }

  get roster(): Roster {
    return { revision: this.#revision, participants: this.all.map((seat) => seat.participant) };
  }

  get(id: ParticipantId): Seat | undefined {
    return this.#seats.get(id);
  }

  /** The seat that this operation gave, or that this connection holds. */
  heldBy(opId: string, connection: Connection): Seat | undefined {
    return this.all.find((seat) => seat.opId === opId) ?? this.all.find((seat) => seat.connection === connection);
  }

  /** The seat that this key opens to the page that has it. One that was given up is taken again, unless the room is `full`. */
  openedBy({ participantId, resumeKey }: SeatKey, full: boolean): Seat | undefined {
    const held = this.#seats.get(participantId);
    if (held) return held.opensWith(resumeKey) ? held : undefined;
    const lost = full ? undefined : this.#lost.take({ participantId, resumeKey });
    if (!lost) return undefined;
    const { participant, holders, record } = lost;
    const seat = new Seat({ ...participant, instance: this.#nextInstance() }, { holders, visitId: newVisitId(), keyHashes: record.keyHashes });
    this.#enter(seat);
    return seat;
  }

  /** The seat that this key opens to a page that was loaded anew. */
  keptFor(key: SeatKey, full: boolean): Seat | undefined {
    const held = this.#seats.get(key.participantId);
    return held?.opensToReload(key.resumeKey) ? held : this.openedBy(key, full);
  }

  /** Takes a free seat. */
  take({ name, sending, role, opId, holders }: Newcomer, connection: Connection): { readonly seat: Seat; readonly resumeKey: string } {
    const participant = { id: newParticipantId(), name, sending, role, may: ALL_RIGHTS, instance: this.#nextInstance(), connected: true };
    const seat = new Seat(participant, { holders, visitId: newVisitId() });
    seat.participant = this.#allowed(seat, participant);
    seat.connection = connection;
    seat.opId = opId;
    const resumeKey = seat.addResumeKey();
    this.#enter(seat);
    return { seat, resumeKey };
  }

  /** Gives a held seat to a page that was made anew; the page that had it hears that it was replaced. */
  reload(seat: Seat, usedKey: string, { opId, ...says }: Omit<Newcomer, 'holders'>, connection: Connection): string {
    seat.opId = opId;
    if (seat.connection !== connection) seat.connection?.send('call:ended', { reason: 'replaced' });
    seat.connection = undefined;
    this.attach(seat, connection, { ...seat.participant, ...says, instance: this.#nextInstance() });
    return this.#keep(seat, seat.replaceResumeKeys(usedKey));
  }

  /** The same page, once more: its answer may have been lost. */
  repeat(seat: Seat, { opId, name, sending }: Newcomer, connection: Connection): string {
    seat.opId = opId;
    this.attach(seat, connection, { ...seat.participant, name, sending });
    return this.#keep(seat, seat.addResumeKey());
  }

  attach(seat: Seat, connection: Connection, participant: Participant): void {
    seat.stopGrace?.();
    const before = seat.connection;
    seat.connection = connection;
    if (before !== connection) before?.end();
    this.change(seat, { ...participant, connected: true }, seat);
  }

  /** The seat's connection is gone. The seat is kept for the grace time. */
  disconnected(seat: Seat, connection: Connection): void {
    if (seat.connection !== connection) return;
    seat.connection = undefined;
    this.#startGrace(seat);
    this.change(seat, { ...seat.participant, connected: false });
  }

  /** What the others know of somebody from now on; what they may not send, they do not. */
  change(seat: Seat, wanted: Participant, except?: Seat): void {
    if (this.#put(seat, wanted, except)) this.#shareCameras();
  }

  /** Somebody's rights, or everybody's, may be others than before. What one loses another may have, so it is looked at until nothing changes. */
  rightsChanged(): void {
    while (this.all.some((seat) => this.#put(seat, seat.participant))) continue;
  }

  free(seat: Seat, reason: LeaveReason): void {
    const { participant } = seat;
    if (!this.#vacate(seat, reason)) return;
    if (reason === 'lost') this.#lost.add(seat);
    this.tell('participant:left', { revision: this.#nextRevision(), participantId: participant.id, reason });
    this.#options.onChange();
    this.#shareCameras();
    this.#options.onFreed(seat);
  }

  /** Ends the calls of everybody who came with one of these: another tab is no way round. */
  expel(holders: readonly string[], reason: 'removed' | 'banned'): void {
    this.#lost.forget(holders);
    for (const seat of this.all.filter((other) => other.holders.some((holder) => holders.includes(holder)))) {
      seat.connection?.send('call:ended', { reason });
      this.free(seat, 'removed');
    }
  }

  /** Everybody's call ends. */
  freeAll(): void {
    const { all } = this;
    for (const seat of all) seat.connection?.send('call:ended', { reason: 'ended' });
    for (const seat of all) this.#vacate(seat, 'ended');
    for (const seat of all) this.#options.onFreed(seat);
  }

  /** Hands a signal to the instance that it is meant for, unread. `target-not-here` where that page cannot be reached. */
  relay(from: Seat, { to, toInstance, signal }: SignalRequest): Result<null> {
    const target = this.#seats.get(to);
    if (target === undefined || target === from || target.participant.instance !== toInstance || target.connection === undefined) {
      return fail('target-not-here');
    }
    target.connection.send('signal', { from: from.participant.id, fromInstance: from.participant.instance, signal });
    this.#options.around.onSignal?.({ roomId: this.#options.roomId, from: from.participant.id, to, signal });
    return ok(null);
  }

  /** Hands the offers that came with a join to those who can be reached, one each. Returns who got them. */
  offer(from: Seat, offers: readonly string[] = []): readonly ParticipantId[] {
    const reachable = this.all.filter((seat) => seat !== from && seat.connection !== undefined);
    return offers.flatMap((sdp, index) => {
      const target = reachable[index]?.participant;
      if (!target) return [];
      this.relay(from, { to: target.id, toInstance: target.instance, signal: { kind: 'description', epoch: JOIN_EPOCH, offerId: 1, type: 'offer', sdp } });
      return [target.id];
    });
  }

  /**
   * Gives the seat of a visit back that lasted when its server stopped, for the grace time: its page comes back by itself. Where somebody
   * else has arrived under its number meanwhile, at another server, it takes a new one.
   */
  restore({ id, participantId, name, role, instance, keyHashes, holders }: VisitRecord): void {
    if (this.#seats.has(participantId)) return;
    const free = !this.all.some((seat) => seat.participant.instance === instance);
    const participant: Participant = { id: participantId, name, role, instance: free ? instance : this.#nextInstance(), sending: SENDING_NOTHING, may: ALL_RIGHTS, connected: false };
    const seat = new Seat(participant, { holders, visitId: id, keyHashes });
    seat.participant = this.#allowed(seat, participant);
    this.#seats.set(participantId, seat);
    this.#arrivals = Math.max(this.#arrivals, instance);
    this.#startGrace(seat);
    if (!this.all.some(({ connection }) => connection)) return;
    this.tell('participant:joined', { revision: this.#nextRevision(), participant: seat.participant }, seat);
    this.#options.onChange();
  }

  /** The server stops. Visits last on: the next server gives the seats back. */
  shutDown(): void {
    for (const seat of this.#seats.values()) {
      seat.stopGrace?.();
      seat.connection = undefined;
    }
  }

  tell<F extends FactName>(fact: F, payload: Facts[F], except?: Seat): void {
    for (const seat of this.#seats.values()) if (seat !== except) seat.connection?.send(fact, payload);
  }

  /** The seat is taken for the first time, or again after it was given up. */
  #enter(seat: Seat): void {
    const { participant, visitId, record } = seat;
    const { around, roomId } = this.#options;
    this.#seats.set(participant.id, seat);
    const joinedAt = around.clock.now();
    if (this.#seats.size === 1) around.onEvent?.({ type: 'started', roomId });
    around.onVisitBegan({ id: visitId, roomId, participantId: participant.id, joinedAt, ...record });
    this.tell('participant:joined', { revision: this.#nextRevision(), participant }, seat);
    this.#options.onChange();
    this.#shareCameras();
  }

  /** False where the others would see no difference. */
  #put(seat: Seat, wanted: Participant, except?: Seat): boolean {
    const participant = this.#allowed(seat, wanted);
    const before = seat.participant;
    if (sameParticipant(before, participant)) return false;
    seat.participant = participant;
    if (before.role !== participant.role) this.#options.around.onSeatChanged(seat.visitId, seat.record);
    this.tell('participant:updated', { revision: this.#nextRevision(), participant }, except);
    this.#options.onChange();
    return true;
  }

  /** A camera may be on or off now that was not: where their number is limited, others may or may not turn theirs on. */
  #shareCameras(): void {
    if (this.#options.mostCameras() !== undefined) this.rightsChanged();
  }

  /** False where it was free already. */
  #vacate(seat: Seat, how: VisitEnd): boolean {
    seat.stopGrace?.();
    seat.connection = undefined;
    if (!this.#seats.delete(seat.participant.id)) return false;
    const { around, roomId } = this.#options;
    around.onVisitEnded({ ...seat.record, id: seat.visitId, roomId, participantId: seat.participant.id }, how);
    if (this.#seats.size === 0) around.onEvent?.({ type: 'ended', roomId });
    return true;
  }

  #allowed(seat: Seat, wanted: Participant): Participant {
    const { noCameraPlace: _, ...participant } = wanted;
    const rights = this.#options.rightsOf(seat.holders, participant.role);
    const most = this.#options.mostCameras();
    const inside = this.all.map((other) => other.participant);
    const noPlace = rights.camera && most !== undefined && !hasCameraPlace(participant, inside, most);
    const may = noPlace ? { ...rights, camera: false } : rights;
    const { microphone, camera, screen } = participant.sending;
    const sending = { microphone: microphone && may.microphone, camera: camera && may.camera, screen: screen && may.screen };
    return { ...participant, may, sending, ...(noPlace ? { noCameraPlace: true } : {}) };
  }

  #startGrace(seat: Seat): void {
    const { clock, graceMilliseconds } = this.#options.around;
    seat.stopGrace = clock.after(graceMilliseconds, () => this.free(seat, 'lost'));
  }

  #keep(seat: Seat, resumeKey: string): string {
    this.#options.around.onSeatChanged(seat.visitId, seat.record);
    return resumeKey;
  }

  #nextInstance(): number {
    this.#arrivals += 1;
    return this.#arrivals;
  }

  #nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }
}
