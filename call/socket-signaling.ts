/**
 * Signaling over socket.io, the only file that knows of it. WebSocket first, long polling where that is blocked, and back to WebSocket
 * as soon as one comes about. It connects again for as long as it lives.
 */
import { io, type Socket } from 'socket.io-client';
import { ROOM_QUERY, SOCKET_PATH } from '#protocol/endpoint';
import { fail, type Result } from '#protocol/errors';
import type { ClientToServerEvents, FactName, Facts, ReplyOf, RequestName, RequestOf, ServerToClientEvents } from '#protocol/events';
import { Heartbeat } from './heartbeat.ts';
import type { Signaling, SignalingState } from './signaling.ts';

/** How long an answer may take, in milliseconds. */
const ANSWER_WITHIN = 5_000;
/** What socket.io says of a connection that did not come about in time. */
const CONNECT_TIMED_OUT = 'timeout';

/**
 * What is tried in turn for one connection. What comes after long polling is also what such a connection changes over to once it is
 * there, without dropping: so a WebSocket that failed only because the server was starting is had a moment later.
 */
const WEBSOCKET_FIRST = ['websocket', 'polling', 'websocket'];
/** After a WebSocket that neither came about nor failed: something on the way swallows it, and would the next one, too. */
const POLLING_FIRST = ['polling', 'websocket'];

/** What lies behind the typed socket: its overloads cannot be called with a generic event name. */
interface UntypedSocket {
  emitWithAck(event: string, request: unknown): Promise<unknown>;
  on(event: string, listener: (fact: never) => void): void;
  off(event: string, listener: (fact: never) => void): void;
}

export interface SocketSignalingOptions {
  /** The server's origin; the page's own by default. */
  readonly url?: string;
  /** The room that will be spoken of, for a proxy to send its people to the same node. */
  readonly roomId?: string;
}

export class SocketSignaling implements Signaling {
  readonly #socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  readonly #listeners = new Set<(state: SignalingState) => void>();
  #state: SignalingState = 'connecting';
  readonly #heartbeat = new Heartbeat({ ask: async () => (await this.request('heartbeat', {})).ok, renew: () => this.#renew() });

  constructor({ url, roomId }: SocketSignalingOptions = {}) {
    const options = {
      path: SOCKET_PATH,
      query: roomId === undefined ? {} : { [ROOM_QUERY]: roomId },
      transports: WEBSOCKET_FIRST,
      tryAllTransports: true,
      reconnectionDelay: 250,
      reconnectionDelayMax: 2_000,
      randomizationFactor: 0.5,
      timeout: this.#heartbeat.connectWithin,
    };
    this.#socket = url === undefined ? io(options) : io(url, { ...options, forceNew: true });
    this.#socket.on('connect', () => {
      this.#heartbeat.start();
      // A connection that is lost is no reason to begin the next one with less.
      this.#socket.io.opts.transports = WEBSOCKET_FIRST;
      this.#enter('connected');
    });
    this.#socket.io.on('error', ({ message }) => {
      const { io: manager } = this.#socket;
      if (message === CONNECT_TIMED_OUT) this.#heartbeat.inVain();
      manager.opts.transports = message === CONNECT_TIMED_OUT && manager.opts.transports === WEBSOCKET_FIRST ? POLLING_FIRST : WEBSOCKET_FIRST;
      manager.timeout(this.#heartbeat.connectWithin);
    });
    this.#socket.on('disconnect', (reason) => {
      this.#heartbeat.stop();
      this.#enter('disconnected');
      // After a server's own disconnect socket.io stays away; whether to come back is for the call to decide, by `close`.
      if (reason === 'io server disconnect') this.#socket.connect();
    });
  }

  get state(): SignalingState {
    return this.#state;
  }

  /** How messages travel now. */
  get transport(): 'websocket' | 'polling' {
    return this.#socket.io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';
  }

  async request<E extends RequestName>(event: E, request: RequestOf<E>): Promise<Result<ReplyOf<E>>> {
    // socket.io would keep it for the next connection, when it would be stale.
    if (!this.#socket.connected) return fail('timeout');
    try {
      const emitter = this.#socket.timeout(ANSWER_WITHIN) as unknown as UntypedSocket;
      return (await emitter.emitWithAck(event, request)) as Result<ReplyOf<E>>;
    } catch {
      return fail('timeout');
    }
  }

  on<F extends FactName>(fact: F, listener: (fact: Facts[F]) => void): () => void {
    const untyped = this.#socket as unknown as UntypedSocket;
    untyped.on(fact, listener);
    return () => untyped.off(fact, listener);
  }

  onStateChange(listener: (state: SignalingState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  probe(within: number): void {
    const { id } = this.#socket;
    const giveUp = () => {
      if (id === this.#socket.id && this.#socket.connected) this.#heartbeat.giveUp();
    };
    const late = setTimeout(giveUp, within * this.#heartbeat.patience);
    void this.request('heartbeat', {}).then(({ ok }) => ok && clearTimeout(late));
  }

  close(): void {
    this.#heartbeat.stop();
    this.#listeners.clear();
    this.#socket.removeAllListeners();
    // Whoever asks again for as long as there is a connection asks no more.
    this.#state = 'disconnected';
    this.#socket.disconnect();
  }

  #renew(): void {
    // Not `disconnect`, which would stay away.
    if (this.#socket.connected) this.#socket.io.engine.close();
  }

  #enter(state: SignalingState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
