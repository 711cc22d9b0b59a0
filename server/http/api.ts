/** The HTTP API: rooms, their hosts' part, the part for programs, and three answers for whoever watches the process. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { log } from '#server/log';
import { RoomElsewhere } from '#server/rooms/room-holds';
import { answerElsewhere } from './elsewhere.ts';
import { addHostRoutes } from './host-routes.ts';
import { nothingHere, problem, unavailable } from './problem.ts';
import { addRoomRoutes, type Api, type RoomRoutesOptions } from './room-routes.ts';
import { addSignInRoutes, type SignInProvider, type SignInRoutesOptions } from './sign-in-routes.ts';
import { addDocumentRoutes } from './v1/document-routes.ts';
import { createProgramApi, type ProgramApiOptions } from './v1/router.ts';

export interface ApiOptions extends RoomRoutesOptions, SignInRoutesOptions, ProgramApiOptions {
  /** Undefined where this server has no sign-in. */
  readonly provider: SignInProvider | undefined;
  /** Whether the page that sent this is ours, or no page sent it. */
  readonly allowsOrigin: (request: IncomingMessage) => boolean;
  /** Resolves where requests can be served. */
  readonly ready: () => Promise<void>;
  /** Whether this server is about to stop: whoever spreads people over several is to send nobody here. */
  readonly draining: () => boolean;
  /** What is known of the relay, as JSON. Calls work without one: it never decides whether the server is ready. */
  readonly relay: () => unknown;
  /** How it stands with the other servers, as JSON; undefined on a single one. A server that has lost them serves its own rooms on. */
  readonly nodes?: (() => unknown) | undefined;
  /** Figures in the text format of Prometheus. */
  readonly metrics: () => string;
  /** What to send as a bearer to read them; anybody may where it is undefined. */
  readonly metricsToken?: string | undefined;
}

export function createApi(options: ApiOptions): Api {
  const { allowsOrigin, ready, draining, relay, nodes, metrics, metricsToken } = options;
  const api: Api = new Hono();

  // First: what proves itself by a key may come from anywhere.
  api.route('/api/v1', createProgramApi(options, (request, env) => api.fetch(request, env)));
  api.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !allowsOrigin(c.env.incoming)) return problem('forbidden');
    return next();
  });

  addRoomRoutes(api, options);
  addHostRoutes(api, options);
  addDocumentRoutes(api, options.baseUrl);
  addSignInRoutes(api, options.provider, options);

  api.get('/healthz', (c) => c.json({ status: 'ok' }));
  api.get('/readyz', async (c) => {
    const facts = () => ({ relay: relay(), ...(nodes ? { nodes: nodes() } : {}) });
    if (draining()) return c.json({ status: 'draining', ...facts() }, 503);
    try {
      await ready();
      return c.json({ status: 'ready', ...facts() });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return c.json({ status: 'not ready', ...facts() }, 503);
    }
  });
  api.get('/metrics', (c) => {
    if (metricsToken !== undefined && !isBearer(c.req.header('authorization'), metricsToken)) return c.body(null, 401, { 'www-authenticate': 'Bearer realm="metrics"' });
    return c.body(metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });

  api.notFound(nothingHere);
  api.onError((error, c) => {
    if (error instanceof RoomElsewhere) return answerElsewhere(c, api, error, options.carry, (code) => (code === 'too-large' ? problem(code, { connection: 'close' }) : unavailable()));
    log.error({ err: error }, 'api request failed');
    return problem('internal');
  });
  return api;
}

/** Compares hashes: how long it takes tells nothing of the token. */
const isBearer = (header: string | undefined, token: string): boolean => timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
