/**
 * One page's socket without a page: engine.io and socket.io written by hand on a bare WebSocket, so that thousands of them fit into
 * the processor time that is left beside the server.
 */
import { WebSocket } from 'ws';
import { SOCKET_PATH } from '#protocol/endpoint';

/** Packets of engine.io (first figure) and socket.io (second figure). `CONNECT` is asked and answered by the same one. */
const [OPENED, PING, PONG] = ['0', '2', '3'] as const;
const [CONNECT, EVENT, ANSWER] = ['40', '42', '43'] as const;

export interface WireOptions {
  /** The server, as `http://…`. */
  readonly url: string;
  /** Where a proxy would say that it comes from. */
  readonly address: string;
  readonly hear: (fact: string, payload: unknown) => void;
  readonly closed?: (() => void) | undefined;
}

export class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  readonly #hear: WireOptions['hear'];
  #requests = 0;
  #opened: (() => void) | undefined;

  private constructor({ url, address, hear, closed }: WireOptions) {
    this.#hear = hear;
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      headers: { 'x-forwarded-for': address },
    });
    this.#socket.on('message', (data: Buffer) => this.#receive(data.toString()));
    this.#socket.on('close', () => closed?.());
  }

  /** Resolves when requests are welcome. */
  static open(options: WireOptions): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const wire = new Wire(options);
      wire.#socket.on('error', reject);
      wire.#socket.on('unexpected-response', (_, response) => reject(new Error(`the server answered ${response.statusCode}`)));
      wire.#opened = () => resolve(wire);
    });
  }

  /** @param answered called with the answer, where anybody wants it */
  send(event: string, request: unknown, answered: (answer: unknown) => void = ignore): void {
    this.#requests += 1;
    this.#waiting.set(this.#requests, answered);
    this.#socket.send(`${EVENT}${this.#requests}${JSON.stringify([event, request])}`);
  }

  ask(event: string, request: unknown): Promise<unknown> {
    return new Promise((resolve) => this.send(event, request, resolve));
  }

  /** Anything at all, as no client would write it. */
  write(text: string): void {
    if (this.open) this.#socket.send(text);
  }

  /** Resolves when what was written so far has left, or never will. */
  written(): Promise<void> {
    return new Promise((resolve) => {
      if (this.open) this.#socket.ping(undefined, undefined, () => resolve());
      else resolve();
    });
  }

  get open(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  close(): void {
    this.#socket.terminate();
  }

  #receive(text: string): void {
    if (text === PING) return this.#socket.send(PONG);
    const kind = text.slice(0, 2);
    if (kind === EVENT) {
      const [fact, payload] = JSON.parse(text.slice(2)) as [string, unknown];
      this.#hear(fact, payload);
    } else if (kind === ANSWER) {
      const begin = text.indexOf('[');
      const id = Number(text.slice(2, begin));
      const answered = this.#waiting.get(id);
      this.#waiting.delete(id);
      answered?.((JSON.parse(text.slice(begin)) as [unknown])[0]);
    } else if (kind === CONNECT) this.#opened?.();
    else if (text.startsWith(OPENED)) this.#socket.send(CONNECT);
  }
}

const ignore = (): void => undefined;
