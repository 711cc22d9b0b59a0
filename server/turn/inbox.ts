/** What came over a wire: whole STUN messages in their order, until it fails. */
import { ProbeError } from './probe-failure.ts';
import { decodeMessage, frameOf, type StunMessage } from './stun-message.ts';

export class Inbox {
  readonly #messages: StunMessage[] = [];
  #rest = Buffer.alloc(0);
  #failure: unknown;
  /** Somebody who waits for the next message. */
  #wake: () => void = () => undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.fail(new ProbeError('silent')), { once: true });
  }

  /** A message as one datagram. */
  datagram(bytes: Buffer): void {
    const message = decodeMessage(bytes);
    if (message === undefined) return this.fail(new ProbeError('not-a-turn-server'));
    this.#messages.push(message);
    this.#wake();
  }

  /** A piece of a stream of messages. */
  stream(bytes: Buffer): void {
    if (this.#failure !== undefined) return;
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const length = frameOf(this.#rest);
      if (length === 'not-stun') return this.fail(new ProbeError('not-a-turn-server'));
      if (length === undefined || this.#rest.length < length) return;
      this.datagram(this.#rest.subarray(0, length));
      this.#rest = this.#rest.subarray(length);
    }
  }

  /** Nothing more comes. The first reason counts. */
  fail(reason: unknown): void {
    this.#failure ??= reason;
    this.#wake();
  }

  /** Resolves with the next message; rejects with the reason where none will come. One may wait at a time. */
  async next(): Promise<StunMessage> {
    for (;;) {
      const message = this.#messages.shift();
      if (message) return message;
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
