/**
 * The server put together: rooms in the middle, around them the HTTP API, the gateway and the pages, on one http server. No
 * effects at import: main.ts starts it for real, tests on any free port.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { SOCKET_PATH } from '#protocol/endpoint';
import { createApi } from './http/api.ts';
import { createAddressLimit } from './http/address-limit.ts';
import { installFrontDoor } from './http/front-door.ts';
import { browserOf } from './http/browser-cookie.ts';
import { createTimedServer } from './http/timed-server.ts';
import { createIdentity } from './identity.ts';
import { limitersInMemory } from './limiters.ts';
import { listen, openUrl } from './listen.ts';
import type { Storage } from './persistence/storage.ts';
import { Refusals } from './refusals.ts';
import { createRequestOrigin, type ProxySettings } from './request-origin.ts';
import { systemClock } from './rooms/clock.ts';
import type { RelayedSignal } from './rooms/room-surroundings.ts';
import { Rooms } from './rooms/rooms.ts';
import { log } from './log.ts';
import { measureCalls } from './metrics/call-metrics.ts';
import { measureProcess } from './metrics/process-metrics.ts';
import { Registry } from './metrics/registry.ts';
import { measureNodes } from './nodes/node-metrics.ts';
import { joinNodes } from './nodes/nodes.ts';
import { createGateway } from './signaling/gateway.ts';
import type { RateLimits } from './signaling/rate-limits.ts';
import type { OpenIdProvider } from './sign-in/openid-provider.ts';
import type { IceSettings } from './turn/ice-config.ts';
import type { TurnProbe } from './turn/probe.ts';
import { startRelay } from './turn/relay.ts';
import { measureRelay, relayFacts } from './turn/relay-facts.ts';
import type { RelayReport } from './turn/relay-watch.ts';
import { Turns } from './turns.ts';
import { NO_WEBHOOKS, startWebhooks, type WebhookSettings } from './webhooks/webhooks.ts';

/** How long pages get to take note of a shutdown, in milliseconds, before their connections are cut. */
const FAREWELL = 1_000;
/** So many live rooms are more than one process can carry in calls, and some kilobytes each in memory. */
const MOST_ROOMS = 20_000;
/** How many rooms and sign-ins one address may begin, how often one API key may ask, and how many new sockets may come to several servers together for each that an address may have. */
const A_MINUTE = { rooms: 60, signIns: 60, requests: 300, newSockets: 5 } as const;

/** Answers what is neither the API nor the socket: Next, or nothing in tests. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServerOptions extends ProxySettings {
  /** 0 for any free port. */
  readonly port: number;
  /** Undefined for every address of the machine. */
  readonly host?: string | undefined;
  readonly dev: boolean;
  readonly storage: Storage;
  /** Of the Redis that it shares with other servers on the same storage. Without it, this one is alone. */
  readonly redisUrl?: string | undefined;
  readonly capacity: number;
  readonly graceSeconds: number;
  readonly ice: IceSettings;
  /** Without them, nobody is told what happens. */
  readonly webhooks?: WebhookSettings | undefined;
  /** Who says who people are. Without it, nobody signs in. */
  readonly provider?: OpenIdProvider | undefined;
  /** Whether people may make rooms who are not signed in. They may where nothing is said. */
  readonly allowGuestCreate?: boolean | undefined;
  /** How the relay is proved. Without it, it never is. */
  readonly probe?: TurnProbe | undefined;
  /** Made when there is an http server, which Next's development sockets want to know. */
  readonly pages?: ((http: Server) => Promise<Pages>) | undefined;
  readonly limits?: RateLimits | undefined;
  /** How many sockets one address may have. Any number where nothing is said. */
  readonly socketsPerAddress?: number | undefined;
  /** How many rooms may be live at a time. */
  readonly mostRooms?: number | undefined;
  readonly roomsAMinute?: number | undefined;
  /** With one API key. */
  readonly apiRequestsAMinute?: number | undefined;
  /** What to send to read /metrics. Without it, anybody may. */
  readonly metricsToken?: string | undefined;
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
  /** Says from now on that it is not ready, so that nobody new is sent here, and goes on with its work. */
  drain(): void;
  /** Ends connections (pages come back by themselves), visits and the storage. Safe to call twice. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { storage, capacity, graceSeconds } = options;
  const registry = new Registry();
  const stopMeasuring = measureProcess(registry);
  const calls = measureCalls(registry, () => ({ sockets: gateway.sockets, ...rooms.presence }));
  const onStorageError = (error: unknown) => {
    calls.notStored();
    log.error({ err: error }, 'a visit was not stored');
  };
  const webhooks = await startWebhooks({ settings: options.webhooks ?? NO_WEBHOOKS, outbox: storage.outbox, clock: systemClock, registry });
  const nodes = options.redisUrl === undefined ? undefined : await joinNodes({ redisUrl: options.redisUrl, clock: systemClock, repository: storage.rooms });
  const rooms = new Rooms({
    repository: storage.rooms,
    holds: nodes?.holds,
    clock: systemClock,
    capacity,
    graceSeconds,
    mostRooms: options.mostRooms ?? MOST_ROOMS,
    onStorageError,
    onSignal: (relayed) => {
      calls.relayed(relayed.signal);
      options.onSignal?.(relayed);
    },
    onEvent: webhooks.tell,
  });
  const origin = createRequestOrigin(options);
  let draining = false;
  const aMinute = (name: string, times: number) => (nodes?.limiters ?? limitersInMemory)(name, times, 60);
  const creationLimit = createAddressLimit(aMinute('rooms', options.roomsAMinute ?? A_MINUTE.rooms));
  const turns = new Turns();
  const refusals = new Refusals(turns.take);
  const relay = startRelay(options.ice, { probe: options.probe });
  measureRelay(registry, () => relay.report);
  measureNodes(registry, () => nodes?.facts());
  const signInDelay = createAddressLimit(aMinute('sign-ins', A_MINUTE.signIns));
  const { provider, allowGuestCreate = true, socketsPerAddress } = options;
  const identity = createIdentity({ accounts: storage.accounts, clock: systemClock, baseUrl: origin.baseUrl, provider, allowGuestCreate });
  const api = createApi({
    ...identity,
    provider,
    rooms,
    apiKeys: storage.apiKeys,
    clock: systemClock,
    requestLimiter: aMinute('requests', options.apiRequestsAMinute ?? A_MINUTE.requests),
    baseUrl: origin.baseUrl,
    allowsOrigin: origin.allows,
    creationDelay: async (request) => {
      const address = origin.clientAddress(request);
      const seconds = await creationLimit(address);
      if (seconds > 0) await refusals.pause(address);
      return seconds;
    },
    signInDelay: (request) => signInDelay(origin.clientAddress(request)),
    adopt: (from, to) => rooms.adopt(from, to, nodes && ((id, node) => nodes.adopt(id, node, from, to))),
    ready: () => storage.ping(),
    draining: () => draining,
    relay: () => relayFacts(relay.report),
    nodes: nodes?.facts,
    carry: nodes?.carryRequest,
    node: nodes?.id,
    metrics: () => registry.text,
    metricsToken: options.metricsToken,
  });

  const http = createTimedServer();
  const connections = new Set<Socket>();
  http.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const [pages = noPages] = await Promise.all([options.pages?.(http), relay.ready]);
  const answerApi = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  http.on('request', (request, response) => {
    if (isApi(request.url)) void answerApi(request, response);
    else void identity.announce(request).then(() => pages(request, response));
  });
  const gateway = createGateway(http, {
    rooms,
    iceFor: relay.iceFor,
    allowsOrigin: origin.allows,
    identify: (request) => ({ visitor: identity.visitorOf(request), address: origin.clientAddress(request) }),
    introduce: (request) => {
      const { setCookie, cookie } = browserOf(request.headers.cookie, origin.baseUrl(request).startsWith('https:'));
      request.headers.cookie = cookie;
      return setCookie;
    },
    limits: options.limits,
    socketsPerAddress,
    arrivalDelay: nodes && socketsPerAddress ? createAddressLimit(aMinute('sockets', socketsPerAddress * A_MINUTE.newSockets)) : undefined,
    refusalPause: refusals.pause,
    inTurn: turns.take,
    addressOf: origin.clientAddress,
    onReport: calls.reported,
    onAnswer: calls.answered,
    carriage: nodes?.carriage,
  });
  installFrontDoor(http, {
    dev: options.dev,
    upgradePath: SOCKET_PATH,
    isSecure: (request) => origin.baseUrl(request).startsWith('https:'),
    inTurn: (request, work) => {
      const address = origin.clientAddress(request);
      return !refusals.deafTo(address) && turns.take(address, work);
    },
  });
  if (nodes) nodes.start(rooms, api);
  else await rooms.live.restore();
  await listen(http, options.port, options.host);

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    draining = true;
    stopMeasuring();
    relay.stop();
    // Whoever comes back at once must not find this server again.
    const closed = new Promise<unknown>((resolve) => http.close(resolve));
    // Whoever is let go of finds the room elsewhere.
    await nodes?.leave();
    await gateway.letGo();
    const written = rooms.shutDown();
    const socketsClosed = gateway.close();
    http.closeIdleConnections();
    await Promise.race([closed, delay(FAREWELL, undefined, { ref: false })]);
    for (const connection of connections) connection.destroy();
    await Promise.all([closed, socketsClosed, written]);
    nodes?.stop();
    await webhooks.stop();
    await storage.close();
  };
  return {
    url: openUrl(http, options.host),
    rooms,
    relayProved: relay.proved,
    sockets: () => gateway.sockets,
    drain: () => void (draining = true),
    close: () => (closing ??= close()),
  };
}

const isApi = (url: string | undefined): boolean => /^\/(api|healthz|readyz|metrics)(?=[/?]|$)/.test(url ?? '');

const noPages: Pages = (_, response) => void response.writeHead(404).end();
