/**
 * Requests that concern a live room which another server has: the whole request is carried there, and answered by the same API. What
 * cannot be carried in time is told to be tried again.
 */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RoomElsewhere } from '#server/rooms/room-holds';
import { readBody } from './body.ts';

/** A request as one server hands it to another. */
export interface CarriedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Of whoever sent it to the first server. */
  readonly address: string;
}

export interface CarriedAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Hands a request to that node. Undefined where it does not answer, or has not got the room either. */
export type CarryRequest = (node: string, request: CarriedRequest) => Promise<CarriedAnswer | undefined>;

/** What the API knows of a request beside the request itself. */
export interface ApiBindings extends HttpBindings {
  /** There where another server carried it here. */
  readonly carried?: { elsewhere?: RoomElsewhere };
}

interface Answers {
  fetch(request: Request, env: ApiBindings): Response | Promise<Response>;
}

/** For how long a server is looked for that has the room, in milliseconds, and how often. */
const CARRY_WITHIN = 2_000;
const TRY_EVERY = 200;

/** Answers what another server carried here. Undefined where the room is not here. */
export async function answerCarried(api: Answers, request: CarriedRequest): Promise<CarriedAnswer | RoomElsewhere> {
  const { method, url, headers, body, address } = request;
  const incoming = Object.assign(Readable.from(body === '' ? [] : [Buffer.from(body)]), { method, url, headers, socket: { remoteAddress: address } });
  const carried: { elsewhere?: RoomElsewhere } = {};
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]));
  const env = { incoming, carried } as unknown as ApiBindings;
  const response = await api.fetch(new Request(`http://carried${url}`, { method, headers: pairs }), env);
  return carried.elsewhere ?? { status: response.status, headers: [...response.headers], body: await response.text() };
}

/**
 * What the API answers where a room is elsewhere.
 *
 * @param carry undefined on a single server
 * @param refuse says why not: nobody has the room in time, or the request is too large
 */
export async function answerElsewhere<E extends { Bindings: ApiBindings }>(
  c: Context<E>,
  api: Answers,
  elsewhere: RoomElsewhere,
  carry: CarryRequest | undefined,
  refuse: (code: 'unavailable' | 'too-large') => Response,
): Promise<Response> {
  if (c.env.carried) {
    c.env.carried.elsewhere = elsewhere;
    return refuse('unavailable');
  }
  const { incoming } = c.env;
  const body = await readBody(incoming);
  if (body === undefined) return refuse('too-large');
  if (!carry) return refuse('unavailable');
  const { method = 'GET', url = '/', headers, socket } = incoming;
  const request: CarriedRequest = { method, url, headers, body, address: socket.remoteAddress ?? '' };
  const deadline = performance.now() + CARRY_WITHIN;
  let { node } = elsewhere;
  for (;;) {
    const answer = node === undefined ? undefined : await carry(node, request);
    if (answer) return responseOf(c, answer);
    if (performance.now() >= deadline) return refuse('unavailable');
    await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
    const here = await answerCarried(api, request);
    if ('status' in here) return responseOf(c, here);
    ({ node } = here);
  }
}

function responseOf<E extends { Bindings: ApiBindings }>(c: Context<E>, { status, headers, body }: CarriedAnswer): Response {
  for (const [name, value] of headers) c.header(name, value, { append: name === 'set-cookie' });
  return body === '' ? c.body(null, status as 204) : c.body(body, status as ContentfulStatusCode);
}
