/** What each request does once it is known to be well formed, permitted and within its limit. */
import { fail, ok, type Result } from '#protocol/errors';
import type { PairReport, ReplyOf, RequestName, RequestOf } from '#protocol/events';
import type { IceConfig } from '#protocol/ice';
import type { ParticipantId } from '#protocol/participant';
import type { RoomId } from '#protocol/room';
import { PROTOCOL_VERSION } from '#protocol/version';
import { act, seatedActor } from '#server/rooms/hosting';
import { prepareChange, provesPasscode } from '#server/rooms/passcode';
import type { Grant, Room } from '#server/rooms/room';
import type { Rooms } from '#server/rooms/rooms';
import { PasscodeThrottle } from './passcode-throttle.ts';
import type { Place, Session } from './session.ts';

type Answer<E extends RequestName> = Result<ReplyOf<E>> | Promise<Result<ReplyOf<E>>>;
export type Handlers = { readonly [E in RequestName]: (session: Session, request: RequestOf<E>) => Answer<E> };

export interface HandlerOptions {
  readonly rooms: Rooms;
  readonly iceFor: (participantId: ParticipantId) => IceConfig;
  /** Hears how a page's pairs come about. */
  readonly onReport?: ((report: PairReport) => void) | undefined;
}

export function createHandlers({ rooms, iceFor, onReport }: HandlerOptions): Handlers {
  const throttle = new PasscodeThrottle();
  const seated =
    <Q, R>(handle: (place: Place, request: Q) => Result<R> | Promise<Result<R>>) =>
    (session: Session, request: Q): Result<R> | Promise<Result<R>> =>
      session.place ? handle(session.place, request) : fail('not-seated');

  /** Sits down on what the room granted, and tells the page how to reach the others. */
  const take = (session: Session, room: Room, granted: Result<Grant>): Result<ReplyOf<'room:join'>> => {
    if (!granted.ok) return granted;
    const { seat, told } = granted.value;
    session.sit({ room, seat });
    return ok({ ...told, ice: iceFor(seat.participant.id) });
  };

  /** What this passcode was proved against; nothing where none was said or is needed. */
  const prove = async (session: Session, room: Room, passcode: string | undefined): Promise<Result<string | undefined>> => {
    const hash = room.door.passcodeHashFor(await session.visitor);
    if (hash === undefined || passcode === undefined) return ok(undefined);
    if (!(await throttle.allows(session.address, room.id))) return fail('rate-limited');
    if (!(await provesPasscode(passcode, hash))) return fail('passcode-wrong');
    await throttle.proved(session.address, room.id);
    return ok(hash);
  };

  /** The room to sit down in, where version and present seat allow it. */
  const approach = async (session: Session, version: number, roomId: RoomId): Promise<Result<Room>> => {
    if (version !== PROTOCOL_VERSION) return fail('version-mismatch');
    if (session.seatedIn !== undefined && session.seatedIn !== roomId) return fail('already-seated');
    if (rooms.isOneTooMany(roomId)) return fail('rate-limited');
    const room = await rooms.find(roomId);
    return room ? ok(room) : fail('room-not-found');
  };

  return {
    'room:preview': async (session, { roomId }) => {
      const visitor = await session.visitor;
      if (rooms.isOneTooMany(roomId)) return fail('rate-limited');
      const room = await rooms.find(roomId);
      if (!room) return fail('room-not-found');
      if (session.seatedIn === undefined) session.watch(room, visitor);
      const preview = room.outside(visitor);
      return ok(preview.door === 'open' && !preview.passcode ? { ...preview, ice: iceFor(session.lobbyId) } : preview);
    },
    'room:join': async (session, { version, roomId, passcode, ...request }) => {
      const visitor = await session.visitor;
      const found = await approach(session, version, roomId);
      if (!found.ok) return found;
      const room = found.value;
      const proved = await prove(session, room, passcode);
      return proved.ok ? take(session, room, room.join(request, session.connection, visitor, proved.value)) : proved;
    },
    'room:knock': async (session, { version, roomId, name, passcode }) => {
      const visitor = await session.visitor;
      const found = await approach(session, version, roomId);
      if (!found.ok) return found;
      const room = found.value;
      const proved = await prove(session, room, passcode);
      if (!proved.ok) return proved;
      session.watch(room, visitor);
      return room.knock(name, session.connection, visitor, proved.value);
    },
    'room:unknock': (session) => {
      session.unknock();
      return ok(null);
    },
    'room:act': seated(async ({ room, seat }, { opId, action }) => {
      const prepared = action.kind === 'configure' ? { ...action, change: await prepareChange(action.change) } : action;
      // A host's power may have ended with the seat meanwhile.
      if (room.seats.get(seat.participant.id) !== seat) return fail('not-seated');
      return act(room, seatedActor(seat), prepared, opId);
    }),
    'room:resume': async (session, { version, roomId, seat }) => {
      const found = await approach(session, version, roomId);
      if (!found.ok) return found;
      return take(session, found.value, found.value.resume(seat, session.connection));
    },
    'room:leave': seated(({ room, seat }) => {
      room.leave(seat);
      return ok(null);
    }),
    'participant:update': seated(({ room, seat }, { sending }) => {
      room.update(seat, sending);
      return ok(null);
    }),
    signal: seated(({ room, seat }, request) => room.relay(seat, request)),
    'pair:report': (_, report) => {
      onReport?.(report);
      return ok(null);
    },
    heartbeat: () => ok(null),
    'ice:refresh': seated(({ seat }) => ok(iceFor(seat.participant.id))),
    'roster:get': seated(({ room }) => ok(room.seats.roster)),
  };
}
