/** What was written in a room as far as one page may read it, in an order that is the same on every page. Pure but for what it keeps. */
import { type ChatEntry, type ChatKnown, MAX_CHAT_CLOCK, streamOf } from '#protocol/chat';
import type { ParticipantId } from '#protocol/participant';

/** Whoever writes without end must not fill everybody's memory: so many of one author, so many that others hand on, and in all. */
const OF_ONE = 1_000;
const SECOND_HAND = 2_000;
const LONGEST = 5_000;

type Pair = readonly [ParticipantId, ParticipantId];

export class ChatLog {
  readonly #streams = new Map<string, ChatEntry[]>();
  readonly #counts = new Map<ParticipantId, number>();
  #entries: readonly ChatEntry[] = [];
  #secondHand = 0;

  /** In the order in which they are shown. */
  get entries(): readonly ChatEntry[] {
    return this.#entries;
  }

  /** The clock of what is written next. */
  get nextClock(): number {
    return Math.min((this.#entries.at(-1)?.clock ?? 0) + 1, MAX_CHAT_CLOCK);
  }

  /** The number of what is written next in this stream. */
  nextNumber(stream: Pick<ChatEntry, 'author' | 'instance' | 'to'>): number {
    return (this.#streams.get(streamOf(stream))?.length ?? 0) + 1;
  }

  /**
   * Takes an entry in. False where it is not the next of its stream (known, or ahead of one that is not), or there is no room.
   *
   * @param hand whether it comes from its author's own page
   */
  add(entry: ChatEntry, hand: 'first' | 'second' = 'first'): boolean {
    const { author } = entry;
    const count = (this.#counts.get(author) ?? 0) + 1;
    if (entry.number !== this.nextNumber(entry) || count > OF_ONE || this.#entries.length >= LONGEST) return false;
    if (hand === 'second' && this.#secondHand >= SECOND_HAND) return false;
    this.#counts.set(author, count);
    if (hand === 'second') this.#secondHand += 1;
    const stream = streamOf(entry);
    this.#streams.set(stream, [...(this.#streams.get(stream) ?? []), entry]);
    const at = this.#entries.findLastIndex((known) => inOrder(known, entry) <= 0) + 1;
    this.#entries = this.#entries.toSpliced(at, 0, entry);
    return true;
  }

  /** How much is known here of the streams that both of these people may read. */
  known(pair: Pair): ChatKnown {
    return Object.fromEntries(this.#readableBy(pair).map(([stream, entries]) => [stream, entries.length]));
  }

  /** A number that is the same for two pages that know the same of what both of these people may read; 0 where that is nothing. */
  digest(pair: Pair): number {
    return this.#readableBy(pair).reduce((sum, [stream, { length }]) => (sum ^ hash(`${stream} ${length}`)) >>> 0, 0);
  }

  /** What a page lacks that knows this much, of what both of these people may read; each stream in its order. */
  missing(known: ChatKnown, pair: Pair): ChatEntry[] {
    return this.#readableBy(pair).flatMap(([stream, entries]) => entries.slice(known[stream] ?? 0));
  }

  #readableBy(pair: Pair): [string, ChatEntry[]][] {
    return [...this.#streams].filter(([, [first]]) => first?.to === undefined || (pair.includes(first.author) && pair.includes(first.to)));
  }
}

/** By clock; what was written at the same time, by author: no better than another order, but everybody's. */
function inOrder(one: ChatEntry, other: ChatEntry): number {
  const byAuthor = one.author < other.author ? -1 : one.author > other.author ? 1 : 0;
  return one.clock - other.clock || byAuthor || one.instance - other.instance || one.number - other.number;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
