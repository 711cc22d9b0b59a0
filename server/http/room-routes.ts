/** Rooms under `/api/rooms`: made by whoever may, looked at by whoever has the link, ended by their hosts. */
import type { IncomingMessage } from 'node:http';
import type { Context, Hono } from 'hono';
import type { Result } from '#protocol/errors';
import { parseRoomId, type RoomId } from '#protocol/room';
import { CreateRoom, type CreatedRoom } from '#protocol/rooms-api';
import { prepareChange } from '#server/rooms/passcode';
import type { Rooms } from '#server/rooms/rooms';
import type { Visitor } from '#server/rooms/visitor';
import { readJson } from './body.ts';
import { browserOf } from './browser-cookie.ts';
import type { ApiBindings, CarryRequest } from './elsewhere.ts';
import { problem } from './problem.ts';

export type Api = Hono<{ Bindings: ApiBindings }>;
export type ApiContext = Context<{ Bindings: ApiBindings }>;

export interface RoomRoutesOptions {
  readonly rooms: Rooms;
  /** Our own address as this sender knows it. */
  readonly baseUrl: (request: IncomingMessage) => string;
  /** Who sent this. */
  readonly visitorOf: (request: IncomingMessage) => Promise<Visitor>;
  /** For how many seconds this sender may make no room; 0 where one may be made now. */
  readonly creationDelay: (request: IncomingMessage) => Promise<number>;
  /** The way to the server that has a room; undefined on a single one. */
  readonly carry?: CarryRequest | undefined;
  /** Whether this visitor may make rooms here. */
  readonly mayCreate: (visitor: Visitor) => boolean;
}

export function addRoomRoutes(api: Api, { rooms, baseUrl, visitorOf, creationDelay, mayCreate }: RoomRoutesOptions): void {
  api.post('/api/rooms', async (c) => {
    const delay = await creationDelay(c.env.incoming);
    if (delay > 0) return problem('rate-limited', { 'retry-after': String(delay) });
    const wish = await readJson(c.env.incoming, CreateRoom);
    if (!wish.ok) return problem(wish.error, { connection: 'close' });
    const base = baseUrl(c.env.incoming);
    const browser = browserOf(c.req.header('cookie'), base.startsWith('https:'));
    c.env.incoming.headers.cookie = browser.cookie;
    const visitor = await visitorOf(c.env.incoming);
    if (!mayCreate(visitor)) return problem('sign-in-required');
    const created = await rooms.create(await prepareChange(wish.value), visitor.holders);
    if (!created.ok) return problem(created.error);
    const { id, hostKey } = created.value;
    c.header('set-cookie', browser.setCookie);
    c.header('location', `/api/rooms/${id}`);
    const body: CreatedRoom = { id, url: `${base}/r/${id}`, hostKey };
    return c.json(body, 201);
  });

  api.get('/api/rooms/:id', async (c) => {
    const id = roomIdOf(c);
    const room = id && (await rooms.view(id));
    return room ? c.json(room) : problem('room-not-found');
  });

  api.post('/api/rooms/:id/close', async (c) => {
    const id = roomIdOf(c);
    return id ? done(c, await rooms.close(id, await visitorOf(c.env.incoming))) : problem('room-not-found');
  });
}

/** The room that a request's address names. */
export const roomIdOf = (c: ApiContext): RoomId | undefined => parseRoomId(c.req.param('id') ?? '');

/** Nothing to say but that it was done, or why not. */
export const done = (c: ApiContext, result: Result<unknown>): Response => (result.ok ? c.body(null, 204) : problem(result.error));
