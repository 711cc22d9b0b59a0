/**
 * What nodes say to each other, over a channel that each of them hears (Redis, or memory in tests). Messages are numbered from node
 * to node: one that is missing, or silence, means that something may be lost, and everything that went over this link is given up
 * at both ends. Nothing is ever sent twice.
 */
import { log } from '#server/log';
import type { Clock } from '#server/rooms/clock';

/** How long an answer may take, in milliseconds. */
export const ANSWER_WITHIN = 2_000;
/** Each node says at least so often that it is there, in milliseconds ... */
const ALIVE_EVERY = 1_000;
/** ... and is taken to be gone after so long. */
const SILENT_FOR = 3_000;
/** Messages that were handed over to one node and not taken yet. */
const MOST_UNSENT = 10_000;
/** Largest message, in characters. */
const MOST_CHARACTERS = 4_000_000;

/** The other node is gone, does not answer, or the way to it is broken. */
export class NodeLost extends Error {
  override readonly name = 'NodeLost';
}

export interface Wire {
  /** Resolves with the number of those who hear it. */
  publish(channel: string, message: string): Promise<number>;
  subscribe(channel: string, onMessage: (message: string) => void): Promise<void>;
}

type Content =
  | { readonly kind: 'ask'; readonly id: number; readonly topic: string; readonly body: unknown }
  | { readonly kind: 'tell'; readonly topic: string; readonly body: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly body: unknown }
  /** It could not be answered; the log of that node says why. */
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'alive' };

type Message = { readonly from: string; readonly stream: number; readonly number: number; readonly content: Content };
/** "What you send in this stream does not reach me whole." */
type Reset = { readonly from: string; readonly reset: number };

interface Ask {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly stopTimer: () => void;
}

/** What is known of one other node, until something is lost. */
interface Link {
  /** Of this node's messages. A new link has a greater one than any before. */
  readonly stream: number;
  sent: number;
  unsent: number;
  /** Of the other's messages, once there was one. */
  heard: { readonly stream: number; readonly number: number } | undefined;
  heardAt: number;
  readonly asks: Map<number, Ask>;
}

const channelOf = (node: string): string => `parley:node:${node}`;

/** Whether it can be one of these; what is in it is left to whoever it is for. */
function isOurs(message: unknown): message is Message | Reset {
  if (typeof message !== 'object' || message === null || !('from' in message) || typeof message.from !== 'string') return false;
  if ('reset' in message) return typeof message.reset === 'number';
  return 'stream' in message && typeof message.stream === 'number' && 'number' in message && typeof message.number === 'number' && 'content' in message && typeof message.content === 'object' && message.content !== null;
}

export class NodeBus {
  readonly node: string;
  readonly #wire: Wire;
  readonly #clock: Clock;
  readonly #links = new Map<string, Link>();
  readonly #answers = new Map<string, (from: string, body: unknown) => Promise<unknown>>();
  readonly #listeners = new Map<string, (from: string, body: unknown) => void>();
  readonly #onLost = new Set<(node: string) => void>();
  #streams = 0;
  #asks = 0;
  #stopTimer: (() => void) | undefined;
  #stopped = false;

  constructor(node: string, wire: Wire, clock: Clock) {
    this.node = node;
    this.#wire = wire;
    this.#clock = clock;
  }

  /** Resolves when this node can be heard of. */
  async start(): Promise<void> {
    await this.#wire.subscribe(channelOf(this.node), (message) => {
      try {
        this.#receive(message);
      } catch (error) {
        // Nothing that somebody writes into Redis may stop this server.
        log.error({ err: error }, 'a message of another server was not understood');
      }
    });
    this.#beat();
  }

  stop(): void {
    this.#stopped = true;
    this.#stopTimer?.();
    for (const node of this.#links.keys()) this.#lose(node, 'this server stops');
  }

  /** Who answers what is asked under this topic. It is called in the order in which messages were sent. */
  answer(topic: string, answer: (from: string, body: unknown) => Promise<unknown>): void {
    this.#answers.set(topic, answer);
  }

  /** Who hears what is told under this topic, in the order in which it was sent, also among what is asked. */
  hear(topic: string, listener: (from: string, body: unknown) => void): void {
    this.#listeners.set(topic, listener);
  }

  /** Hears of each node to which the way is lost: what was told to it or by it may never have arrived. */
  onLost(listener: (node: string) => void): void {
    this.#onLost.add(listener);
  }

  /** Rejects with NodeLost where there is no answer in time, and at once where nobody hears it. */
  ask(node: string, topic: string, body: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { asks } = this.#linkTo(node);
      const id = (this.#asks += 1);
      const stopTimer = this.#clock.after(ANSWER_WITHIN, () => {
        asks.delete(id);
        reject(new NodeLost(`no answer within ${ANSWER_WITHIN} ms`));
      });
      asks.set(id, { resolve, reject, stopTimer });
      this.#send(node, { kind: 'ask', id, topic, body });
    });
  }

  tell(node: string, topic: string, body: unknown): void {
    this.#send(node, { kind: 'tell', topic, body });
  }

  #send(node: string, content: Content): void {
    const link = this.#linkTo(node);
    link.sent += 1;
    const message: Message = { from: this.node, stream: link.stream, number: link.sent, content };
    const text = JSON.stringify(message);
    if (link.unsent >= MOST_UNSENT || text.length > MOST_CHARACTERS) return this.#lose(node, 'too much is said');
    link.unsent += 1;
    this.#wire.publish(channelOf(node), text).then(
      (listeners) => {
        link.unsent -= 1;
        if (listeners === 0 && this.#links.get(node) === link) this.#lose(node, 'nobody hears it');
      },
      () => this.#links.get(node) === link && this.#lose(node, 'Redis does not take it'),
    );
  }

  #receive(text: string): void {
    if (this.#stopped) return;
    const message: unknown = JSON.parse(text);
    if (!isOurs(message)) throw new Error('it has not the form of a message');
    const { from } = message;
    if ('reset' in message) {
      if (this.#links.get(from)?.stream === message.reset) this.#lose(from, 'it missed something');
      return;
    }
    const { stream, number, content } = message;
    const before = this.#links.get(from)?.heard;
    // Of a stream that its sender has given up.
    if (before && stream < before.stream) return;
    if (before && stream > before.stream) this.#lose(from, 'it began anew');
    else if (before && number !== before.number + 1) this.#lose(from, 'something is missing');
    const link = this.#linkTo(from);
    if (!link.heard && number !== 1) {
      const reset: Reset = { from: this.node, reset: stream };
      // Where nobody takes this, silence will tell.
      void this.#wire.publish(channelOf(from), JSON.stringify(reset)).catch(() => undefined);
      return;
    }
    link.heard = { stream, number };
    link.heardAt = this.#clock.now();
    this.#take(from, link, content);
  }

  #take(from: string, link: Link, content: Content): void {
    switch (content.kind) {
      case 'ask':
        return this.#reply(from, content.id, content.topic, content.body);
      case 'tell':
        return this.#listeners.get(content.topic)?.(from, content.body);
      case 'answer':
      case 'failed': {
        const ask = link.asks.get(content.id);
        link.asks.delete(content.id);
        ask?.stopTimer();
        if (content.kind === 'answer') ask?.resolve(content.body);
        else ask?.reject(new Error('the other server failed'));
        return;
      }
      case 'alive':
        return;
      default:
        return content satisfies never;
    }
  }

  #reply(from: string, id: number, topic: string, body: unknown): void {
    const { stream } = this.#linkTo(from);
    // Whoever began anew meanwhile does not wait for it.
    const send = (content: Content): void => {
      if (this.#links.get(from)?.stream === stream) this.#send(from, content);
    };
    const answered = this.#answers.get(topic)?.(from, body) ?? Promise.reject(new Error(`nobody answers ${topic}`));
    answered.then(
      (answer) => send({ kind: 'answer', id, body: answer }),
      (error: unknown) => {
        log.error({ topic, err: error }, 'what another server asked failed');
        send({ kind: 'failed', id });
      },
    );
  }

  #linkTo(node: string): Link {
    const known = this.#links.get(node);
    if (known) return known;
    this.#streams = Math.max(this.#streams + 1, this.#clock.now());
    const link: Link = { stream: this.#streams, sent: 0, unsent: 0, heard: undefined, heardAt: this.#clock.now(), asks: new Map() };
    this.#links.set(node, link);
    return link;
  }

  #lose(node: string, why: string): void {
    const link = this.#links.get(node);
    if (!link) return;
    this.#links.delete(node);
    if (!this.#stopped) log.warn({ node, why }, 'the way to another server is lost');
    for (const { reject, stopTimer } of link.asks.values()) {
      stopTimer();
      reject(new NodeLost(why));
    }
    for (const listener of this.#onLost) listener(node);
  }

  #beat(): void {
    if (this.#stopped) return;
    const now = this.#clock.now();
    for (const [node, { heardAt }] of this.#links) {
      if (now - heardAt > SILENT_FOR) this.#lose(node, 'it is silent');
      else this.#send(node, { kind: 'alive' });
    }
    this.#stopTimer = this.#clock.after(ALIVE_EVERY, () => this.#beat());
  }
}
