/** What each request does once it is known to be well formed, permitted and within its limit. */
import { fail, ok, type Result } from '#protocol/errors';
import type { ReplyOf, RequestName, RequestOf } from '#protocol/events';
import type { IceConfig } from '#protocol/ice';
import type { ParticipantId } from '#protocol/participant';
import type { RoomId } from '#protocol/room';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { Grant, Room } from '#server/rooms/room';
import type { Rooms } from '#server/rooms/rooms';
import type { Place, Session } from './session.ts';

type Answer<E extends RequestName> = Result<ReplyOf<E>> | Promise<Result<ReplyOf<E>>>;
export type Handlers = { readonly [E in RequestName]: (session: Session, request: RequestOf<E>) => Answer<E> };

export interface HandlerOptions {
  readonly rooms: Rooms;
  readonly iceFor: (participantId: ParticipantId) => IceConfig;
  /** The host key of a room that is among these cookies. */
  readonly hostKeyOf: (cookies: string | undefined, roomId: RoomId) => string | undefined;
}

export function createHandlers({ rooms, iceFor, hostKeyOf }: HandlerOptions): Handlers {
  const seated =
    <Q, R>(handle: (place: Place, request: Q) => Result<R>) =>
    (session: Session, request: Q): Result<R> =>
      session.place ? handle(session.place, request) : fail('not-seated');

  const roleIn = (room: Room, session: Session) => room.roleOf(hostKeyOf(session.cookies, room.id));

  /** Sits down on what the room granted, and tells the page how to reach the others. */
  const take = (session: Session, room: Room, granted: Result<Grant>): Result<ReplyOf<'room:join'>> => {
    if (!granted.ok) return granted;
    const { seat, told } = granted.value;
    session.sit({ room, seat });
    return ok({ ...told, ice: iceFor(seat.participant.id) });
  };

  /** The room to sit down in, where version and present seat allow it. */
  const approach = async (session: Session, version: number, roomId: RoomId): Promise<Result<Room>> => {
    if (version !== PROTOCOL_VERSION) return fail('version-mismatch');
    if (session.place && session.place.room.id !== roomId) return fail('already-seated');
    const room = await rooms.find(roomId);
    return room ? ok(room) : fail('room-not-found');
  };

  return {
    'room:preview': async (session, { roomId }) => {
      const room = await rooms.find(roomId);
      if (!room) return fail('room-not-found');
      if (room.closed) return fail('room-closed');
      if (!session.place) session.watch(room);
      const preview = { room: room.view, names: room.names, role: roleIn(room, session) };
      return ok(room.full ? preview : { ...preview, ice: iceFor(session.lobbyId) });
    },
    'room:join': async (session, { version, roomId, ...request }) => {
      const found = await approach(session, version, roomId);
      if (!found.ok) return found;
      const room = found.value;
      return take(session, room, room.join(request, session.connection, roleIn(room, session)));
    },
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
    heartbeat: () => ok(null),
    'ice:refresh': seated(({ seat }) => ok(iceFor(seat.participant.id))),
    'roster:get': seated(({ room }) => ok(room.roster)),
  };
}
