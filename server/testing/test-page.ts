/** A page as the server sees one: a socket that asks, and remembers what it is told. */
import { io, type Socket } from 'socket.io-client';
import type { Result } from '#protocol/errors';
import type { FactName, Facts, ReplyOf, RequestName, RequestOf, Seated } from '#protocol/events';
import { PROTOCOL_VERSION } from '#protocol/version';

interface PageOptions {
  readonly cookie?: string;
  readonly origin?: string;
  /** Where a proxy says that it comes from. */
  readonly address?: string;
  readonly transports?: string[];
}

type Join = Partial<RequestOf<'room:join'>>;
let operations = 0;

export class TestPage {
  readonly socket: Socket;
  readonly said: [FactName, unknown][] = [];
  readonly #waiting = new Set<() => void>();

  constructor(url: string, { cookie, origin, address, transports = ['websocket'] }: PageOptions = {}) {
    const extraHeaders = { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }), ...(address === undefined ? {} : { 'x-forwarded-for': address }) };
    this.socket = io(url, { transports, extraHeaders, reconnection: false, forceNew: true });
    this.socket.onAny((fact: FactName, payload: unknown) => {
      this.said.push([fact, payload]);
      for (const check of this.#waiting) check();
    });
  }

  /** Resolves when the socket is connected; rejects where it is refused. */
  connected(): Promise<this> {
    if (this.socket.connected) return Promise.resolve(this);
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
    });
  }

  request<E extends RequestName>(event: E, request: RequestOf<E>): Promise<Result<ReplyOf<E>>> {
    return this.socket.timeout(10_000).emitWithAck(event, request);
  }

  /** Anything at all, as no page of ours would send it. Resolves with the answer. */
  raw(event: string, ...args: unknown[]): Promise<unknown> {
    return this.socket.timeout(10_000).emitWithAck(event, ...args);
  }

  tryToJoin(roomId: string, name: string, more: Join = {}): Promise<Result<Seated>> {
    operations += 1;
    const sending = { microphone: true, camera: true, screen: false };
    return this.request('room:join', { version: PROTOCOL_VERSION, roomId, name, sending, opId: `operation-${operations}-xxxxxxx`, ...more });
  }

  async join(roomId: string, name: string, more: Join = {}): Promise<Seated> {
    const joined = await this.tryToJoin(roomId, name, more);
    if (!joined.ok) throw new Error(joined.error);
    return joined.value;
  }

  heard<F extends FactName>(fact: F): readonly Facts[F][] {
    return this.said.filter(([name]) => name === fact).map(([, payload]) => payload as Facts[F]);
  }

  /** Resolves with the first fact of this kind that fits, already said or yet to come. */
  async hears<F extends FactName>(fact: F, fits: (payload: Facts[F]) => boolean = () => true): Promise<Facts[F]> {
    const found = () => this.heard(fact).find(fits);
    return found() ?? new Promise((resolve) => {
      const check = (): void => {
        const payload = found();
        if (payload === undefined) return;
        this.#waiting.delete(check);
        resolve(payload);
      };
      this.#waiting.add(check);
    });
  }

  /** Resolves with the reason when the connection is gone. */
  gone(): Promise<string> {
    return new Promise((resolve) => this.socket.once('disconnect', resolve));
  }

  close(): void {
    this.socket.disconnect();
  }
}
