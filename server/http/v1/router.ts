/** `/api/v1`, the API for programs: every operation of the list, for whoever has a key, as often as the limit allows. */
import type { IncomingMessage } from 'node:http';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { ParticipantId } from '#protocol/participant';
import { parseRoomId } from '#protocol/room';
import { log } from '#server/log';
import { apiKeyHolder, type ApiKeyStore } from '#server/rooms/api-keys';
import type { Clock } from '#server/rooms/clock';
import { RoomElsewhere } from '#server/rooms/room-holds';
import type { Rooms } from '#server/rooms/rooms';
import { type ApiBindings, answerElsewhere, type CarryRequest } from '../elsewhere.ts';
import { authenticate, type Caller } from './authenticate.ts';
import type { Call, Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { problemCodeOf, problemOf, PROBLEMS, type Refusal } from './problems.ts';
import { bad, type Read, readJsonBody, readQuery } from './read-request.ts';
import { createRepeatable, hashRequest, parseIdempotencyKey } from './repeatable.ts';
import { createRequestLimit } from './request-limit.ts';

export interface ProgramApiOptions {
  readonly rooms: Rooms;
  readonly apiKeys: ApiKeyStore;
  readonly clock: Clock;
  readonly baseUrl: (request: IncomingMessage) => string;
  /** Of one key. */
  readonly requestLimiter: RateLimiterAbstract;
  /** The way to the server that has a room; undefined on a single one. */
  readonly carry?: CarryRequest | undefined;
}

interface ProgramEnv {
  Bindings: ApiBindings;
  Variables: { caller: Extract<Caller, { ok: true }> };
}
type ProgramContext = Context<ProgramEnv>;
type WholeApi = (request: Request, env: ApiBindings) => Response | Promise<Response>;

/** @param whole the API that this is a part of: what other servers carry here begins there */
export function createProgramApi(options: ProgramApiOptions, whole: WholeApi): Hono<ProgramEnv> {
  const { rooms, apiKeys, clock, baseUrl, requestLimiter, carry } = options;
  const api = new Hono<ProgramEnv>();
  const limit = createRequestLimit(requestLimiter);
  const repeatable = createRepeatable(apiKeys, clock);

  api.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    const caller = await authenticate(apiKeys, c.req.header('authorization'));
    if (!caller.ok) return refuse(c, { code: caller.code, headers: { 'www-authenticate': caller.challenge } });
    c.set('caller', caller);
    // It was counted where it came in.
    if (c.env.carried) return next();
    const { refused, headers } = await limit(caller.key.id);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (refused) return refuse(c, { code: 'rate-limited' });
    return next();
  });

  const answer = async (c: ProgramContext, each: Operation): Promise<Response> => {
    const { key, secret } = c.get('caller');
    const path = readPath(c.req.param());
    if (!path.ok) return refuse(c, path.refusal);
    const query = readQuery(c.req.query(), each.query);
    if (!query.ok) return refuse(c, query.refusal);
    const body = await readJsonBody(c.env.incoming, each.body);
    if (!body.ok) return refuse(c, body.refusal);
    const wished = each.repeatable && c.req.header('idempotency-key');
    const idempotencyKey = wished === undefined ? undefined : parseIdempotencyKey(wished);
    if (wished !== undefined && idempotencyKey === undefined) return refuse(c, bad([BAD_IDEMPOTENCY_KEY]).refusal);
    const once: Call<string, unknown, unknown>['once'] = (make) =>
      idempotencyKey === undefined ? make() : repeatable({ apiKeyId: key.id, key: idempotencyKey, requestHash: hashRequest(secret, body.value) }, make);
    const outcome = await each.run({
      rooms,
      visitor: { holders: [apiKeyHolder(key.id)] },
      base: baseUrl(c.env.incoming),
      path: path.value,
      query: query.value,
      body: body.value,
      once,
    });
    if (!outcome.ok) return refuse(c, { code: problemCodeOf(outcome.error), ...(outcome.errors ? { errors: outcome.errors } : {}) });
    if (outcome.location !== undefined) c.header('location', outcome.location);
    return each.status === 204 ? c.body(null, 204) : c.json(outcome.value as object, each.status);
  };

  for (const each of OPERATIONS) api.on(each.method, routeOf(each.path), (c) => answer(c, each));
  for (const path of new Set(OPERATIONS.map((each) => each.path))) {
    const allow = OPERATIONS.filter((each) => each.path === path).map(({ method }) => method.toUpperCase()).join(', ');
    api.all(routeOf(path), (c) => refuse(c, { code: 'method-not-allowed', headers: { allow } }));
  }
  api.all('*', (c) => refuse(c, { code: 'not-found' }));
  api.onError((error, c) => {
    const cannot = (code: 'unavailable' | 'too-large') => refuse(c, { code, headers: code === 'too-large' ? { connection: 'close' } : { 'retry-after': '2' } });
    if (error instanceof RoomElsewhere) return answerElsewhere(c, { fetch: whole }, error, carry, cannot);
    log.error({ err: error }, 'api request failed');
    return refuse(c, { code: 'internal' });
  });
  return api;
}

const BAD_IDEMPOTENCY_KEY = { parameter: 'Idempotency-Key', detail: 'The key is not one of 1 to 255 visible ASCII characters, without quotes inside.' };

/** `/rooms/{roomId}` as the router writes it. */
const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The names in an address in their one written form; what cannot be the name of anything is not there. */
function readPath({ roomId, participantId }: Readonly<Record<string, string>>): Read<Record<string, string>> {
  const room = roomId === undefined ? '' : parseRoomId(roomId);
  if (room === undefined) return { ok: false, refusal: { code: 'room-not-found' } };
  if (participantId !== undefined && !ParticipantId.safeParse(participantId).success) return { ok: false, refusal: { code: 'participant-not-found' } };
  return { ok: true, value: { roomId: room, participantId: participantId ?? '' } };
}

function refuse(c: ProgramContext, refusal: Refusal): Response {
  const status = PROBLEMS[refusal.code].status as ContentfulStatusCode;
  return c.body(JSON.stringify(problemOf(refusal)), status, { ...refusal.headers, 'content-type': 'application/problem+json' });
}
