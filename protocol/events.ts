/**
 * Every event between browser and server, each named once. socket.io's types and the validation at the edge both come from
 * these tables. Requests are imperative and answered in the acknowledgement; facts are in the past and not answered.
 */
import * as z from 'zod/mini';
import type { Result } from './errors.ts';
import type { IceConfig } from './ice.ts';
import { MAX_JOIN_OFFER, MAX_JOIN_OFFERS } from './limits.ts';
import { type Participant, ParticipantId, Sending } from './participant.ts';
import { ROOM_ID_PATTERN, type RoomView } from './room.ts';
import { Signal } from './signal.ts';

/** An event that a browser sends: the schema of its request, and (a type only) what answers it. */
interface Request<Q extends z.ZodMiniType, R> {
  readonly request: Q;
  readonly reply?: R;
}
const request =
  <R>() =>
  <Q extends z.ZodMiniType>(schema: Q): Request<Q, R> => ({ request: schema });

const RoomId = z.string().check(z.regex(ROOM_ID_PATTERN));

const SeatKey = z.strictObject({ participantId: ParticipantId, resumeKey: z.string().check(z.maxLength(64)) });
/** The right to a seat: kept by the page, and by its tab for a reload. */
export type SeatKey = z.infer<typeof SeatKey>;

/** Everyone in the room at one moment. `revision` grows by one with every change of the roster. */
export interface Roster {
  readonly revision: number;
  readonly participants: readonly Participant[];
}

/** What a person sees in the lobby before joining. */
export interface RoomPreview {
  readonly room: RoomView;
  /** Names of the people inside. */
  readonly names: readonly string[];
  readonly role: Participant['role'];
  /** Only where this person could join at once. */
  readonly ice?: IceConfig;
}

/** A seat, and what its holder needs to connect to the others. */
export interface Seated {
  readonly room: RoomView;
  readonly self: Participant;
  readonly resumeKey: string;
  /** The others and oneself. */
  readonly roster: Roster;
  /** Who got the offers of the join, in their order. Fewer than there were, where fewer are here or can be reached. */
  readonly offered: readonly ParticipantId[];
  readonly ice: IceConfig;
}

/** What a browser may send. */
export const requests = {
  /** Look at a room from its lobby; `room:changed` follows while the socket lasts. */
  'room:preview': request<RoomPreview>()(z.strictObject({ roomId: RoomId })),
  /**
   * Take a seat. `opId` makes it safe to send twice: the same `opId` gets the same seat. With `seat`, the page takes over the
   * seat that its tab held before a reload. Each of the `offers` goes, with the news, to one of those who are here.
   */
  'room:join': request<Seated>()(
    z.strictObject({
      version: z.int(),
      roomId: RoomId,
      name: z.string(),
      sending: Sending,
      opId: z.string().check(z.minLength(16), z.maxLength(64)),
      seat: z.optional(SeatKey),
      offers: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(MAX_JOIN_OFFER))).check(z.maxLength(MAX_JOIN_OFFERS))),
    }),
  ),
  /** Take the same seat again on a new socket: the page and its connections are still there. */
  'room:resume': request<Seated>()(z.strictObject({ version: z.int(), roomId: RoomId, seat: SeatKey })),
  'room:leave': request<null>()(z.strictObject({})),
  'participant:update': request<null>()(z.strictObject({ sending: Sending })),
  /** Relay a signal to one participant of the same room, and only to the instance that it was meant for. */
  signal: request<null>()(z.strictObject({ to: ParticipantId, toInstance: z.int(), signal: Signal })),
  /** New credentials, before a new peer or a restart. */
  'ice:refresh': request<IceConfig>()(z.strictObject({})),
  /** Nothing but an answer: for the browser to know that its socket still carries anything. */
  heartbeat: request<null>()(z.strictObject({})),
  /** The roster as it is now: asked for when a revision was missed. */
  'roster:get': request<Roster>()(z.strictObject({})),
} as const;

export type RequestName = keyof typeof requests;
export type RequestOf<E extends RequestName> = z.infer<(typeof requests)[E]['request']>;
export type ReplyOf<E extends RequestName> = NonNullable<(typeof requests)[E]['reply']> | NullReply<E>;
type NullReply<E extends RequestName> = null extends (typeof requests)[E]['reply'] ? null : never;

/** socket.io's map of what a browser sends. */
export type ClientToServerEvents = {
  [E in RequestName]: (request: RequestOf<E>, reply: (result: Result<ReplyOf<E>>) => void) => void;
};

/** Why the server ended somebody's call. */
export type EndReason = 'ended' | 'removed' | 'replaced';
/** Why a participant is gone: they left, their connection was lost for longer than the grace time, or a host removed them. */
export type LeaveReason = 'left' | 'lost' | 'removed';

/** What the server may send. */
export interface Facts {
  /** To lobbies: the room, or who is in it, changed. */
  'room:changed': { readonly room: RoomView; readonly names: readonly string[] };
  'participant:joined': { readonly revision: number; readonly participant: Participant };
  /** Any of a participant's fields changed; with a new `instance`, their page is a new one. */
  'participant:updated': { readonly revision: number; readonly participant: Participant };
  'participant:left': { readonly revision: number; readonly participantId: ParticipantId; readonly reason: LeaveReason };
  signal: { readonly from: ParticipantId; readonly fromInstance: number; readonly signal: Signal };
  /** The call is over for this participant; the server will not take them back by itself. */
  'call:ended': { readonly reason: EndReason };
}
export type FactName = keyof Facts;

/** socket.io's map of what the server sends. */
export type ServerToClientEvents = { [F in FactName]: (fact: Facts[F]) => void };
