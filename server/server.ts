/**
 * The server put together: rooms in the middle, around them the HTTP API, the gateway and the pages, on one http server. No
 * effects at import: main.ts starts it for real, tests on any free port.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { SOCKET_PATH } from '#protocol/endpoint';
import { createApi } from './http/api.ts';
import { createCreationLimit } from './http/creation-limit.ts';
import { installFrontDoor } from './http/front-door.ts';
import { hostKeyOf } from './http/host-cookie.ts';
import { listen, openUrl } from './listen.ts';
import { createRequestOrigin, type ProxySettings } from './request-origin.ts';
import { systemClock } from './rooms/clock.ts';
import type { RoomRepository } from './rooms/repository.ts';
import type { RelayedSignal } from './rooms/room-surroundings.ts';
import { Rooms } from './rooms/rooms.ts';
import { log } from './log.ts';
import { createGateway } from './signaling/gateway.ts';
import type { RateLimits } from './signaling/rate-limits.ts';
import type { IceSettings } from './turn/ice-config.ts';
import type { TurnProbe } from './turn/probe.ts';
import { startRelay } from './turn/relay.ts';
import { relayFacts, relayMetrics } from './turn/relay-facts.ts';
import type { RelayReport } from './turn/relay-watch.ts';

/** How long pages get to take note of a shutdown, in milliseconds, before their connections are cut. */
const FAREWELL = 1_000;

/** Answers what is neither the API nor the socket: Next, or nothing in tests. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServerOptions extends ProxySettings {
  /** 0 for any free port. */
  readonly port: number;
  /** Undefined for every address of the machine. */
  readonly host?: string | undefined;
  readonly dev: boolean;
  readonly repository: RoomRepository;
  readonly capacity: number;
  readonly graceSeconds: number;
  readonly ice: IceSettings;
  /** How the relay is proved. Without it, it never is. */
  readonly probe?: TurnProbe | undefined;
  /** Made when there is an http server, which Next's development sockets want to know. */
  readonly pages?: ((http: Server) => Promise<Pages>) | undefined;
  readonly limits?: RateLimits | undefined;
  readonly roomsAMinute?: number | undefined;
  readonly onSignal?: ((relayed: RelayedSignal) => void) | undefined;
}

export interface RunningServer {
  /** An address that works on this machine. */
  readonly url: string;
  readonly rooms: Rooms;
  /** Resolves when every TURN URL was tried once. */
  readonly relayProved: Promise<RelayReport>;
  /** How many sockets are connected. */
  readonly sockets: () => number;
  /** Ends connections (pages come back by themselves), visits and the repository. Safe to call twice. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { repository, capacity, graceSeconds } = options;
  const onStorageError = (error: unknown) => log.error({ err: error }, 'a visit was not stored');
  const rooms = new Rooms({ repository, clock: systemClock, capacity, graceSeconds, onStorageError, onSignal: options.onSignal });
  const origin = createRequestOrigin(options);
  const creationDelay = createCreationLimit(options.roomsAMinute);
  const relay = startRelay(options.ice, { probe: options.probe });
  const api = createApi({
    rooms,
    baseUrl: origin.baseUrl,
    allowsOrigin: origin.allows,
    creationDelay: (request) => creationDelay(origin.clientAddress(request)),
    ready: () => repository.ping(),
    relay: () => relayFacts(relay.report),
    metrics: () => relayMetrics(relay.report),
  });

  const http = createServer();
  const connections = new Set<Socket>();
  http.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const [pages = noPages] = await Promise.all([options.pages?.(http), relay.ready]);
  const answerApi = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  http.on('request', (request, response) => (isApi(request.url) ? void answerApi(request, response) : pages(request, response)));
  const gateway = createGateway(http, {
    rooms,
    iceFor: relay.iceFor,
    hostKeyOf,
    allowsOrigin: origin.allows,
    limits: options.limits,
  });
  installFrontDoor(http, { dev: options.dev, upgradePath: SOCKET_PATH });
  await rooms.restore();
  await listen(http, options.port, options.host);

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    relay.stop();
    // The visits end before the sockets do: their pages are not lost, the server is stopped.
    const written = rooms.shutDown();
    const closed = gateway.close();
    http.closeIdleConnections();
    await Promise.race([closed, delay(FAREWELL, undefined, { ref: false })]);
    for (const connection of connections) connection.destroy();
    await Promise.all([closed, written]);
    await repository.close();
  };
  return {
    url: openUrl(http, options.host),
    rooms,
    relayProved: relay.proved,
    sockets: () => gateway.sockets,
    close: () => (closing ??= close()),
  };
}

const isApi = (url: string | undefined): boolean => /^\/(api|healthz|readyz|metrics)(?=[/?]|$)/.test(url ?? '');

const noPages: Pages = (_, response) => void response.writeHead(404).end();
