/** The HTTP API: rooms under `/api/rooms`, and three answers for whoever watches the process. */
import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { CreateRoom, type CreatedRoom } from '#protocol/rooms-api';
import { parseRoomId } from '#protocol/room';
import { log } from '#server/log';
import type { Rooms } from '#server/rooms/rooms';
import { readBody } from './body.ts';
import { hostCookies, hostKeyOf } from './host-cookie.ts';
import { nothingHere, problem } from './problem.ts';

export interface ApiOptions {
  readonly rooms: Rooms;
  /** Our own address as this sender knows it. */
  readonly baseUrl: (request: IncomingMessage) => string;
  /** Whether the page that sent this is ours, or no page sent it. */
  readonly allowsOrigin: (request: IncomingMessage) => boolean;
  /** For how many seconds this sender may make no room; 0 where one may be made now. */
  readonly creationDelay: (request: IncomingMessage) => Promise<number>;
  /** Resolves where requests can be served. */
  readonly ready: () => Promise<void>;
  /** What is known of the relay, as JSON. Calls work without one: it never decides whether the server is ready. */
  readonly relay: () => unknown;
  /** Figures in the text format of Prometheus. */
  readonly metrics: () => string;
}

export function createApi({ rooms, baseUrl, allowsOrigin, creationDelay, ready, relay, metrics }: ApiOptions): Hono<{ Bindings: HttpBindings }> {
  const api = new Hono<{ Bindings: HttpBindings }>();

  api.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !allowsOrigin(c.env.incoming)) return problem('forbidden');
    return next();
  });

  api.post('/api/rooms', async (c) => {
    const delay = await creationDelay(c.env.incoming);
    if (delay > 0) return problem('rate-limited', { 'retry-after': String(delay) });
    const text = await readBody(c.env.incoming);
    if (text === undefined) return problem('too-large', { connection: 'close' });
    const request = CreateRoom.safeParse(text === '' ? {} : parseJson(text));
    if (!request.success) return problem('bad-request');
    const created = await rooms.create(request.data.name);
    if (!created.ok) return problem(created.error);
    const { id, hostKey } = created.value;
    const base = baseUrl(c.env.incoming);
    for (const cookie of hostCookies(c.req.header('cookie'), id, hostKey, base.startsWith('https:'))) {
      c.header('set-cookie', cookie, { append: true });
    }
    const body: CreatedRoom = { id, url: `${base}/r/${id}`, hostKey };
    c.header('location', `/api/rooms/${id}`);
    return c.json(body, 201);
  });

  api.get('/api/rooms/:id', async (c) => {
    const id = parseRoomId(c.req.param('id'));
    const room = id && (await rooms.view(id));
    return room ? c.json(room) : problem('room-not-found');
  });

  api.post('/api/rooms/:id/close', async (c) => {
    const id = parseRoomId(c.req.param('id'));
    if (!id) return problem('room-not-found');
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const closed = await rooms.close(id, bearer ?? hostKeyOf(c.req.header('cookie'), id));
    return closed.ok ? c.body(null, 204) : problem(closed.error);
  });

  api.get('/healthz', (c) => c.json({ status: 'ok' }));
  api.get('/readyz', async (c) => {
    try {
      await ready();
      return c.json({ status: 'ready', relay: relay() });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return c.json({ status: 'not ready', relay: relay() }, 503);
    }
  });
  api.get('/metrics', (c) => c.body(metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }));

  api.notFound(nothingHere);
  api.onError((error) => {
    log.error({ err: error }, 'api request failed');
    return problem('internal');
  });
  return api;
}

/** The text as JSON; undefined, which no schema takes, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
