/**
 * Every event between browser and server, each named once. socket.io's types and the validation at the edge both come from
 * these tables. Requests are imperative and answered in the acknowledgement; facts are in the past and not answered.
 */
import * as z from 'zod/mini';
import { Action, type ActionKind, type Knock, type KnockId } from './actions.ts';
import type { Result } from './errors.ts';
import type { IceConfig } from './ice.ts';
import { MAX_JOIN_OFFER, MAX_JOIN_OFFERS, MAX_PASSCODE, MAX_REPORTED } from './limits.ts';
import { type Participant, ParticipantId, Sending } from './participant.ts';
import { ROOM_ID_PATTERN, type RoomView } from './room.ts';
import type { Right } from './rights.ts';
import type { RoomSettings } from './room-settings.ts';
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

const OpId = z.string().check(z.minLength(16), z.maxLength(64));
const Passcode = z.string().check(z.maxLength(MAX_PASSCODE));

const SeatKey = z.strictObject({ participantId: ParticipantId, resumeKey: z.string().check(z.maxLength(64)) });
/** The right to a seat: kept by the page, and by its tab for a reload. */
export type SeatKey = z.infer<typeof SeatKey>;

/** Everyone in the room at one moment. `revision` grows by one with every change of the roster. */
export interface Roster {
  readonly revision: number;
  readonly participants: readonly Participant[];
}

/**
 * What stands between this person and a seat: nothing (`open`), a host's yes (`knock`), or what they can only wait for. `banned`:
 * a host shut the room to them.
 */
export type Door = 'open' | 'knock' | 'not-started' | 'locked' | 'full' | 'closed' | 'banned';

/** A room as one person before its door sees it. */
export interface RoomOutside {
  readonly room: RoomView;
  readonly door: Door;
  /** Whether they have to know the passcode. */
  readonly passcode: boolean;
  /** Whether there is anybody who could let them in. */
  readonly hostHere: boolean;
  /** Names of the people inside. Empty where this person may not just walk in. */
  readonly names: readonly string[];
  readonly role: Participant['role'];
}

/** What a person sees in the lobby before joining. */
export interface RoomPreview extends RoomOutside {
  /** Only where this person could join at once. */
  readonly ice?: IceConfig;
}

/** A seat, and what its holder needs to connect to the others. */
export interface Seated {
  readonly room: RoomView;
  readonly settings: RoomSettings;
  readonly self: Participant;
  /** Who waits to be let in, the longest first; nobody where a guest asks. */
  readonly waiting: readonly Knock[];
  readonly resumeKey: string;
  /** The others and oneself. */
  readonly roster: Roster;
  /** Who got the offers of the join, in their order. Fewer than there were, where fewer are here or can be reached. */
  readonly offered: readonly ParticipantId[];
  readonly ice: IceConfig;
}

/**
 * How a pair came about on one side, for the operator's figures: its first outcome (`way` is the kind of candidate that carries it,
 * `relay` where either end is relayed), and the first picture that arrived; `after` so many milliseconds since the pair was opened.
 */
const PairReport = z.strictObject({
  kind: z.enum(['connected', 'failed', 'first-frame']),
  way: z.optional(z.enum(['host', 'srflx', 'prflx', 'relay'])),
  after: z.int().check(z.minimum(0), z.maximum(MAX_REPORTED)),
});
export type PairReport = z.infer<typeof PairReport>;

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
      opId: OpId,
      passcode: z.optional(Passcode),
      seat: z.optional(SeatKey),
      offers: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(MAX_JOIN_OFFER))).check(z.maxLength(MAX_JOIN_OFFERS))),
    }),
  ),
  /**
   * Ask to be let in. `knock:answered` follows, also after a while and also at once where a host has let this browser in before; then
   * join. The same page asks again on a new socket.
   */
  'room:knock': request<{ readonly knockId: KnockId }>()(
    z.strictObject({ version: z.int(), roomId: RoomId, name: z.string(), passcode: z.optional(Passcode) }),
  ),
  /** Wait no more. */
  'room:unknock': request<null>()(z.strictObject({})),
  /** Use a host's power. The same `opId` is done once. */
  'room:act': request<null>()(z.strictObject({ opId: OpId, action: Action })),
  /** Take the same seat again on a new socket: the page and its connections are still there. */
  'room:resume': request<Seated>()(z.strictObject({ version: z.int(), roomId: RoomId, seat: SeatKey })),
  'room:leave': request<null>()(z.strictObject({})),
  'participant:update': request<null>()(z.strictObject({ sending: Sending })),
  /** Relay a signal to one participant of the same room, and only to the instance that it was meant for. */
  signal: request<null>()(z.strictObject({ to: ParticipantId, toInstance: z.int(), signal: Signal })),
  /** New credentials, before a new peer or a restart. */
  'ice:refresh': request<IceConfig>()(z.strictObject({})),
  'pair:report': request<null>()(PairReport),
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
export type EndReason = 'ended' | 'removed' | 'banned' | 'replaced';
/** Why a participant is gone: they left, their connection was lost for longer than the grace time, or a host removed them. */
export type LeaveReason = 'left' | 'lost' | 'removed';
/** What became of a knock. `blocked`: denied, and the room is shut to this browser. */
export type KnockAnswer = 'admitted' | 'denied' | 'blocked';

/** What a host did to somebody. */
export type HostAct =
  | { readonly kind: Extract<ActionKind, 'mute' | 'promote' | 'demote' | 'hand-over'>; readonly by: string }
  | { readonly kind: 'set-right'; readonly by: string; readonly right: Right; readonly allowed: boolean };

/** What the server may send. */
export interface Facts {
  /** To lobbies: the room, or who is in it, changed. */
  'room:changed': RoomOutside;
  'knock:answered': { readonly answer: KnockAnswer };
  /** To those who wait: a host says something. */
  'waiting:message': { readonly text: string };
  /** To hosts: who waits to be let in, the longest first. */
  'waiting:changed': { readonly waiting: readonly Knock[] };
  /** To everybody inside: a host changed the settings. */
  'settings:changed': { readonly room: RoomView; readonly settings: RoomSettings };
  /** To those inside whom a host's act concerns; `by` is the host's name. */
  'host:acted': HostAct;
  /** To everybody inside: a host lowered these hands. `by` is the host's name. */
  'hands:lowered': { readonly participantIds: readonly ParticipantId[]; readonly by: string };
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
