/** What programs may do with the rooms that were made with their key. */
import { CreatedRoom, HostLink, Room, RoomChange, RoomPage, RoomPageQuery } from '#protocol/api-v1';
import { fail, ok, type Result } from '#protocol/errors';
import { HOST_LINK_FRAGMENT } from '#protocol/rooms-api';
import { hostedRoom, type HostedRoom } from '#server/rooms/hosted-room';
import { act } from '#server/rooms/hosting';
import { prepareChange } from '#server/rooms/passcode';
import type { RoomPlace } from '#server/rooms/repository';
import { type Call, operation, type Outcome } from './operation.ts';

const PAGE = 50;

export const createRoom = operation({
  id: 'createRoom',
  method: 'post',
  path: '/rooms',
  tag: 'Rooms',
  summary: 'Make a room',
  description:
    'The API key is the host of the room, and so is the browser in which `hostUrl` is opened first. With the header `Idempotency-Key` the request may be sent again without making a second room: for 24 hours the same key with the same body answers the same room, with a new `hostUrl`.',
  body: RoomChange,
  repeatable: true,
  status: 201,
  answer: CreatedRoom,
  problems: ['room-not-found', 'creation-in-progress', 'name-too-long', 'settings-invalid', 'idempotency-key-reused'],
  async run({ rooms, visitor, base, body, once }) {
    const id = await once(async () => {
      const created = await rooms.create(await prepareChange(body), visitor.holders);
      return created.ok ? ok(created.value.id) : created;
    });
    if (!id.ok) return id;
    const link = own(await rooms.makeHostLink(id.value, visitor));
    if (!link.ok) return link;
    const hostUrl = hostUrlOf(base, id.value, link.value.secret);
    const value = { id: id.value, url: `${base}/r/${id.value}`, hostUrl, hostUrlExpiresAt: link.value.expiresAt };
    return { ok: true, value, location: `/api/v1/rooms/${id.value}` };
  },
});

export const listRooms = operation({
  id: 'listRooms',
  method: 'get',
  path: '/rooms',
  tag: 'Rooms',
  summary: 'List rooms',
  description: 'The rooms that were made with this key, page by page.',
  query: RoomPageQuery,
  status: 200,
  answer: RoomPage,
  async run({ rooms, visitor, base, query: { limit = PAGE, cursor } }) {
    const before = cursor === undefined ? undefined : placeOf(cursor);
    if (cursor !== undefined && !before) return { ok: false, error: 'bad-request', errors: [{ parameter: 'cursor', detail: 'This is not the next of any page.' }] };
    // One more than is answered tells whether there are more.
    const found = await rooms.page(visitor.holders[0], limit + 1, before);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return ok({ items: page.map((room) => roomOf(base, room)), ...(found.length > limit && last ? { next: cursorOf(last) } : {}) });
  },
});

export const readRoom = operation({
  id: 'readRoom',
  method: 'get',
  path: '/rooms/{roomId}',
  tag: 'Rooms',
  summary: 'Read a room',
  status: 200,
  answer: Room,
  run: (call) => room(call),
});

export const changeRoom = operation({
  id: 'changeRoom',
  method: 'patch',
  path: '/rooms/{roomId}',
  tag: 'Rooms',
  summary: 'Change a room',
  description: 'With effect at once for everybody inside.',
  body: RoomChange,
  status: 200,
  answer: Room,
  problems: ['name-too-long', 'settings-invalid'],
  async run(call) {
    const { rooms, visitor, path, body } = call;
    const change = await prepareChange(body);
    const hosted = own(await rooms.hostedBy(visitor, path.roomId, 'configure'));
    if (!hosted.ok) return hosted;
    const changed = act(hosted.value.room, hosted.value.actor, { kind: 'configure', change });
    await rooms.stored();
    return changed.ok ? room(call) : changed;
  },
});

export const closeRoom = operation({
  id: 'closeRoom',
  method: 'post',
  path: '/rooms/{roomId}/close',
  tag: 'Rooms',
  summary: 'Close a room',
  description: 'Ends the meeting for everybody. Nobody comes in until it is opened again.',
  status: 200,
  answer: Room,
  async run(call) {
    const closed = own(await call.rooms.close(call.path.roomId, call.visitor));
    return closed.ok ? room(call) : closed;
  },
});

export const reopenRoom = operation({
  id: 'reopenRoom',
  method: 'post',
  path: '/rooms/{roomId}/reopen',
  tag: 'Rooms',
  summary: 'Reopen a room',
  description: 'People may come in again.',
  status: 200,
  answer: Room,
  async run(call) {
    const opened = own(await call.rooms.reopen(call.path.roomId, call.visitor));
    return opened.ok ? room(call) : opened;
  },
});

export const deleteRoom = operation({
  id: 'deleteRoom',
  method: 'delete',
  path: '/rooms/{roomId}',
  tag: 'Rooms',
  summary: 'Delete a room',
  description: 'Ends the meeting, and deletes the room with its attendance and all else that was kept of it.',
  status: 204,
  run: async ({ rooms, visitor, path }) => own(await rooms.delete(path.roomId, visitor)),
});

export const createHostLink = operation({
  id: 'createHostLink',
  method: 'post',
  path: '/rooms/{roomId}/host-links',
  tag: 'Rooms',
  summary: 'Make a host link',
  description: 'A link that makes the browser that opens it first a host of the room, once. It is good for 15 minutes.',
  status: 201,
  answer: HostLink,
  async run({ rooms, visitor, base, path }) {
    const link = own(await rooms.makeHostLink(path.roomId, visitor));
    return link.ok ? ok({ hostUrl: hostUrlOf(base, path.roomId, link.value.secret), expiresAt: link.value.expiresAt }) : link;
  },
});

/** A room that is not the key's own is none, as far as its program may know. */
export const own = <T>(result: Result<T>): Result<T> => (result.ok || result.error !== 'forbidden' ? result : fail('room-not-found'));

async function room({ rooms, visitor, base, path }: Call<'{roomId}', unknown, unknown>): Promise<Outcome<Room>> {
  const hosted = own(await rooms.hostedBy(visitor, path.roomId, 'configure'));
  return hosted.ok ? ok(roomOf(base, hostedRoom(hosted.value.room))) : hosted;
}

function roomOf(base: string, { room: { id, name, state, participants = 0 }, settings, createdAt }: HostedRoom): Room {
  return { id, url: `${base}/r/${id}`, name, state, participants, createdAt, settings };
}

const hostUrlOf = (base: string, id: string, secret: string): string => `${base}/r/${id}#${HOST_LINK_FRAGMENT}${secret}`;

/** Where a page ends, in a form that programs have no reason to take apart. */
const cursorOf = ({ room: { id }, createdAt }: HostedRoom): string => Buffer.from(`${createdAt} ${id}`).toString('base64url');

function placeOf(cursor: string): RoomPlace | undefined {
  const [, createdAt, id = ''] = /^(\d{1,15}) (\S{1,40})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return createdAt === undefined ? undefined : { createdAt: Number(createdAt), id };
}
