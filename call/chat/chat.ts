/**
 * The chat of a call: what is written here goes to the others at once, over their data channels. Each beat carries a digest of what
 * is known; where two disagree, each asks the other for what it lacks. So a newcomer gets the history, and a pair that was parted for
 * a while, or has no connection of its own, misses nothing.
 */
import { type ChatEntry, type ChatMessage, MAX_CHAT_ENTRIES } from '#protocol/chat';
import type { FileOffer } from '#protocol/files';
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { ParticipantId } from '#protocol/participant';
import type { Rights } from '#protocol/rights';
import { ChatLog } from './chat-log.ts';

/** A page that writes, or reads. */
export interface ChatParticipant {
  readonly id: ParticipantId;
  readonly instance: number;
  readonly name: string;
  /** What hosts let them do: what somebody writes who may not is taken by nobody. */
  readonly may: Pick<Rights, 'chat'>;
}

export interface ChatOptions {
  /** This page's participant; undefined while it has no seat. */
  readonly self: () => ChatParticipant | undefined;
  /** Everybody with whom this page can speak now. */
  readonly reached: () => readonly ChatParticipant[];
  readonly send: (to: ParticipantId, message: ChatMessage) => void;
  readonly onChange: (entries: readonly ChatEntry[], own: ReadonlySet<ParticipantId>) => void;
}

/** Between two questions to the same participant, and between two that are for everything; and at most, where nothing new comes of it. In milliseconds. */
const ASK_EVERY = 1_500;
const ASK_SELDOM = 60_000;
/** Between two answers to the same participant, in milliseconds. */
const ANSWER_EVERY = 1_000;
/** Most of an answer, in characters: beats must not wait behind it until they are missed. The rest is asked for again. */
const MOST_AT_ONCE = 64_000;
/** Most of one message, in characters, of which JSON may make six each; and what an entry takes beside its text and name. */
const MOST_IN_ONE = 8_000;
const ENTRY = 200;

/** What is going on with one participant; times in milliseconds. */
interface Exchange {
  readonly askedAt: number;
  readonly pause: number;
  readonly answeredAt: number;
}

const NOTHING_YET: Exchange = { askedAt: Number.NEGATIVE_INFINITY, pause: ASK_EVERY, answeredAt: Number.NEGATIVE_INFINITY };

export class Chat {
  readonly #options: ChatOptions;
  #log = new ChatLog();
  /** Under which ids this page has written: a seat that was lost comes back under another one. */
  readonly #own = new Set<ParticipantId>();
  readonly #exchanges = new Map<ParticipantId, Exchange>();
  #askedForAllAt = Number.NEGATIVE_INFINITY;

  constructor(options: ChatOptions) {
    this.#options = options;
  }

  /**
   * Writes to everyone, or to one participant. What cannot be brought to somebody now follows when it can.
   *
   * @param file what is offered, under the name in `text`
   * @returns false where nothing was written: the text is empty or too long, this person may not write, or too much was written already
   */
  write(text: string, to?: ParticipantId, file?: FileOffer): boolean {
    const self = this.#options.self();
    if (!self?.may.chat || text.trim() === '' || text.length > MAX_CHAT_TEXT) return false;
    const stream = { author: self.id, instance: self.instance, ...(to === undefined ? {} : { to }) };
    const { nextClock: clock } = this.#log;
    const entry = { ...stream, number: this.#log.nextNumber(stream), clock, at: Date.now(), name: self.name, text, ...(file ? { file } : {}) };
    if (!this.#log.add(entry)) return false;
    this.#show();
    const readers = this.#options.reached().filter(({ id }) => to === undefined || id === to);
    for (const { id } of readers) this.#options.send(id, { kind: 'chat', entries: [entry] });
    return true;
  }

  /** What a beat to this participant says of the chat. */
  digestFor(other: ParticipantId): number {
    const self = this.#options.self();
    return self ? this.#log.digest([self.id, other]) : 0;
  }

  /** A beat said this of the chat. @param now milliseconds on a steady clock */
  hear(from: ParticipantId, digest: number, now: number): void {
    const self = this.#options.self();
    const exchange = this.#exchanges.get(from) ?? NOTHING_YET;
    if (!self || digest === this.digestFor(from) || now - exchange.askedAt < exchange.pause) return;
    const all = now - this.#askedForAllAt >= ASK_EVERY;
    if (all) this.#askedForAllAt = now;
    // Until something comes of it: some of what they have may never be taken here.
    this.#exchanges.set(from, { ...exchange, askedAt: now, pause: Math.min(2 * exchange.pause, ASK_SELDOM) });
    this.#options.send(from, { kind: 'chat-known', known: this.#log.known([self.id, from]), all });
  }

  /** @param now milliseconds on a steady clock */
  receive(from: ParticipantId, message: ChatMessage, now: number): void {
    if (message.kind === 'chat') this.#take(from, message.entries);
    else this.#answer(from, message, now);
  }

  /** The meeting is over for this page, and what was written in it. */
  clear(): void {
    this.#log = new ChatLog();
    this.#exchanges.clear();
    this.#own.clear();
    this.#show();
  }

  #take(from: ParticipantId, entries: readonly ChatEntry[]): void {
    const reached = this.#options.reached();
    const taken = entries.filter((entry) => {
      const author = reached.find(({ id, instance }) => id === entry.author && instance === entry.instance);
      if (!this.#isBelieved(from, entry, author)) return false;
      // The name under which everybody knows them, where they are here.
      return this.#log.add(author ? { ...entry, name: author.name } : entry, author ? 'first' : 'second');
    });
    if (taken.length === 0) return;
    this.#exchanges.set(from, { ...(this.#exchanges.get(from) ?? NOTHING_YET), pause: ASK_EVERY });
    this.#show();
  }

  /** What a page wrote that can be asked is taken from nobody else, and what this very page wrote from nobody at all. */
  #isBelieved(from: ParticipantId, { author, instance, to }: ChatEntry, present: ChatParticipant | undefined): boolean {
    const self = this.#options.self();
    if (!self || (author === self.id && instance === self.instance) || present?.may.chat === false) return false;
    if (to !== undefined && !(author === from && to === self.id) && !(author === self.id && to === from)) return false;
    return author === from || present === undefined;
  }

  #answer(to: ParticipantId, { known, all }: Extract<ChatMessage, { kind: 'chat-known' }>, now: number): void {
    const self = this.#options.self();
    const exchange = this.#exchanges.get(to) ?? NOTHING_YET;
    if (!self || now - exchange.answeredAt < ANSWER_EVERY) return;
    this.#exchanges.set(to, { ...exchange, answeredAt: now });
    // A page that was reloaded gets back from its partner what it wrote to them alone.
    const ours = ({ author, to: reader }: ChatEntry) => author === self.id || reader === self.id;
    let length = 0;
    const missing = this.#log
      .missing(known, [self.id, to])
      .filter((entry) => all || ours(entry))
      .filter((entry) => (length += lengthOf(entry)) <= MOST_AT_ONCE);
    for (const entries of inMessages(missing)) this.#options.send(to, { kind: 'chat', entries });
  }

  #show(): void {
    const self = this.#options.self();
    if (self) this.#own.add(self.id);
    this.#options.onChange(this.#log.entries, new Set(this.#own));
  }
}

const lengthOf = ({ text, name }: ChatEntry): number => text.length + name.length + ENTRY;

/** In parts that each fit into one message. */
function inMessages(entries: readonly ChatEntry[]): readonly (readonly ChatEntry[])[] {
  const parts: ChatEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    room -= lengthOf(entry);
    if (room < 0 || parts.at(-1)?.length === MAX_CHAT_ENTRIES) {
      parts.push([]);
      room = MOST_IN_ONE - lengthOf(entry);
    }
    parts.at(-1)?.push(entry);
  }
  return parts;
}
