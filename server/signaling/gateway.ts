/**
 * The gateway: socket.io on our own port and origin. It carries requests in and facts out, and decides nothing itself.
 */
import type { Packet } from 'engine.io-parser';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import { SOCKET_PATH } from '#protocol/endpoint';
import type { Result } from '#protocol/errors';
import type { ClientToServerEvents, Facts, ServerToClientEvents } from '#protocol/events';
import { systemClock } from '#server/rooms/clock';
import { log } from '#server/log';
import type { Connection } from '#server/rooms/connection';
import { BucketsByAddress } from './buckets-by-address.ts';
import type { Carriage } from './carriage.ts';
import { createDispatcher, createPerform, type InTurn, inOrder, type OnAnswer } from './dispatcher.ts';
import { closeGradually } from './farewell.ts';
import { gatherWrites } from './gather-writes.ts';
import { createHandlers, type HandlerOptions } from './handlers.ts';
import { Offenders } from './offenders.ts';
import { answerText, eventText, readRequest } from './packet-text.ts';
import { DEFAULT_RATE_LIMITS, type RateLimits } from './rate-limits.ts';
import { type Origin, Session } from './session.ts';
import { SocketsByAddress } from './sockets-by-address.ts';
import { signalText } from './signal-text.ts';
import { textFrame } from './text-frame.ts';

/** Largest message, in bytes: a join with all its offers, whose line ends need escapes. The largest session description fits, too. */
const MAX_MESSAGE_BYTES = 98_304;
/** A page that lets so many messages pile up does not read them; it is cut off and may come back. */
const MAX_UNREAD_PACKETS = 2_000;

/** How long a page has to answer that its connection is closed, in milliseconds: so long what it sends is read, and thrown away. */
const CLOSE_WITHIN = 2_000;
/** For each socket that an address may have: how often it may look at a room, knock, join or resume at once, and how often more in a minute. */
const VISITS_AT_ONCE = 4;
const VISITS_A_MINUTE = 6;

type GatewayServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap>;
type GatewaySocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap>;

export interface GatewayOptions extends HandlerOptions {
  /** Whether a page of this request's origin may connect. */
  readonly allowsOrigin: (request: IncomingMessage) => boolean;
  /** Where it came from. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Who sent this request, as far as it can be told. */
  readonly identify: (request: IncomingMessage) => Origin;
  /** Makes the sender known: gives its first answer a cookie, and the request the cookie with which it will come again. */
  readonly introduce: (request: IncomingMessage) => string;
  readonly limits?: RateLimits | undefined;
  /** How many sockets one address may have; any number where nothing is said. */
  readonly socketsPerAddress?: number | undefined;
  /** For how many seconds no new socket may come from this address to any of several servers; 0 where one may. Undefined on a single one. */
  readonly arrivalDelay?: ((address: string) => Promise<number>) | undefined;
  /** Resolves when somebody at this address may hear that they get no socket. */
  readonly refusalPause: (address: string) => Promise<void>;
  readonly inTurn: InTurn;
  readonly onAnswer?: OnAnswer | undefined;
  /** The way to rooms that other servers have; undefined where there are none. */
  readonly carriage?: Carriage | undefined;
}

export interface Gateway {
  /** How many sockets are connected. */
  readonly sockets: number;
  /**
   * Takes nobody new and lets go of everybody, in the way that makes pages come back by themselves, many of them one after another.
   * Nobody's seat is touched by it: what ends here goes on elsewhere.
   */
  letGo(): Promise<void>;
  /** Ends what is left, and the http server with it. */
  close(): Promise<void>;
}

export function createGateway(http: HttpServer, options: GatewayOptions): Gateway {
  let leaving = false;
  const sockets = new SocketsByAddress(options.socketsPerAddress ?? Number.POSITIVE_INFINITY);
  const offenders = new Offenders();
  const onCrowded = complainOnceAMinute(CROWDED);
  const onOffenders = complainOnceAMinute(OFFENDERS);
  const lets = (address: string): boolean => {
    const [crowded, offended] = [!sockets.hasRoom(address), offenders.has(address)];
    if (crowded) onCrowded();
    if (offended) onOffenders();
    return !crowded && !offended;
  };
  const io: GatewayServer = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => {
      // Who comes back at once finds another server.
      if (leaving) return decide(null, false);
      const address = options.addressOf(request);
      const refuse = (): void => void options.refusalPause(address).then(() => decide(null, false));
      if (!lets(address) || !options.allowsOrigin(request)) return refuse();
      if (!options.arrivalDelay) return decide(null, true);
      void options.arrivalDelay(address).then((seconds) => {
        if (seconds === 0) return decide(null, !leaving);
        onCrowded();
        refuse();
      });
    },
  });
  io.engine.on('initial_headers', (headers: Record<string, string>, request: IncomingMessage) => {
    headers['set-cookie'] = options.introduce(request);
  });
  io.engine.on('connection', (socket: GatewaySocket['conn']) => {
    const address = options.addressOf(socket.request);
    // Many that were let in at the same moment.
    if (!sockets.hasRoom(address)) return socket.close(true);
    const leave = sockets.enter(address);
    socket.once('close', (reason: string, cause: unknown) => {
      leave();
      const offense = isOffense(socket, reason, cause);
      if (offense) offenders.add(address);
      if (reason === 'transport close') return;
      // Whoever never came as far as a session has nothing to be told.
      if (offense || (!leaving && wasUnknown(socket))) cut(socket);
      else setTimeout(cut, CLOSE_WITHIN, socket).unref();
    });
    if (socket.transport.name === 'websocket') gatherWrites(socket.request.socket);
  });
  const { onAnswer, carriage, limits = DEFAULT_RATE_LIMITS } = options;
  const perform = createPerform(createHandlers(options));
  const most = options.socketsPerAddress;
  const visits = most === undefined ? undefined : new BucketsByAddress({ burst: most * VISITS_AT_ONCE, perSecond: (most * VISITS_A_MINUTE) / 60 });
  const dispatch = createDispatcher(perform, { onAnswer, carriage, inTurn: options.inTurn, visits: visits && ((address) => visits.take(address)) });
  carriage?.serve(perform, limits);

  io.on('connection', (socket) => {
    const session = new Session(connectionOf(socket), options.identify(socket.request), limits);
    const offend = (): void => {
      offenders.add(session.address);
      cut(socket.conn);
    };
    // Nothing reads the first request any more: 8 kB a socket.
    Object.assign(socket.conn, { request: null });
    const take = (event: unknown, args: readonly unknown[]): void => {
      if (!dispatch(session, event, args) && !session.forgives()) offend();
    };
    readRequests(socket, take);
    // What else comes as an event. It goes no further.
    socket.use(([event, ...args]: unknown[]) => take(event, args));
    // A packet that is none.
    socket.on('error', offend);
    socket.on('disconnect', () => {
      if (!leaving) inOrder(session, () => session.end());
    });
  });

  return {
    get sockets() {
      return io.engine.clientsCount;
    },
    letGo: () => {
      leaving = true;
      return closeGradually(Array.from(io.sockets.sockets.values(), ({ conn }) => conn), systemClock);
    },
    close: () => io.close(),
  };
}

/** A flood, a large office, or a proxy that is not known as one. */
const CROWDED = 'an address has as many sockets as SOCKETS_PER_ADDRESS allows, and gets no more; behind a proxy, TRUST_PROXY tells people apart';
const OFFENDERS = 'sockets of an address were cut off for what no page of ours sends, and it gets no new ones for a minute; behind a proxy, TRUST_PROXY tells people apart';

function complainOnceAMinute(sentence: string): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - saidAt < 60_000) return;
    saidAt = performance.now();
    log.warn(sentence);
  };
}

/**
 * Sends a text. Where nothing waits it passes engine.io's queue by, and events that nobody listens to; where that sends by a WebSocket, it
 * takes this frame instead of having one made.
 */
function write(conn: GatewaySocket['conn'], text: string): void {
  if (conn.readyState !== 'open' || !conn.transport.writable) return void conn.write(text);
  const options = { compress: false, wsPreEncodedFrame: [textFrame(`4${text}`)] };
  conn.transport.send([{ type: 'message', data: text, options } as Packet]);
}

/** Whether a WebSocket ended for what came in: a frame that is too large or is none. Not because nothing can go out. */
function isOffense(socket: GatewaySocket['conn'], reason: string, cause: unknown): boolean {
  if (socket.transport.name !== 'websocket') return false;
  return reason === 'parse error' || (reason === 'transport error' && cause instanceof Error && cause.message !== 'write error');
}

/** Whether a connection ended before there was a session. */
const wasUnknown = ({ request }: GatewaySocket['conn']): boolean => (request as unknown) !== null;

/** Ends a connection without a farewell: `ws` would read on what is under way, a megabyte too, and throw it away. */
function cut(socket: GatewaySocket['conn']): void {
  socket.close(true);
  const { socket: webSocket } = socket.transport as unknown as { readonly socket?: { terminate?(): void } };
  webSocket?.terminate?.();
}

/** Takes the requests out of what comes in, and leaves the rest to socket.io. */
function readRequests(socket: GatewaySocket, take: (event: unknown, args: readonly unknown[]) => void): void {
  const { conn } = socket;
  const others = conn.listeners('data') as ((data: unknown) => void)[];
  conn.removeAllListeners('data').on('data', (data: unknown) => {
    const read = typeof data === 'string' && socket.connected ? readRequest(data) : undefined;
    if (!read) return others.forEach((other) => other(data));
    take(read.event, [read.request, (result: Result<unknown>) => write(conn, answerText(read.id, result))]);
  });
}

function connectionOf(socket: GatewaySocket): Connection {
  return {
    send: (fact, payload) => {
      if (unreadPackets(socket) > MAX_UNREAD_PACKETS) socket.conn.close();
      // TypeScript does not pair a fact with its payload.
      else write(socket.conn, fact === 'signal' ? signalText(payload as Facts['signal']) : eventText([fact, payload]));
    },
    end: () => socket.disconnect(true),
  };
}

/** engine.io keeps what the network did not take yet in a private field, and offers no other way to know. */
function unreadPackets(socket: GatewaySocket): number {
  const { writeBuffer } = socket.conn as unknown as { readonly writeBuffer: readonly unknown[] };
  return writeBuffer.length;
}
