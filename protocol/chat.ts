/**
 * Chat, which travels over the data channels only. Every page keeps what it may read, and hands on to a newcomer what was written
 * to everyone by people who have left. Each page numbers what it writes, so that a page can say in few words what it knows.
 */
import { type FileOffer, isFileOffer } from './files.ts';
import { MAX_CHAT_TEXT } from './limits.ts';
import type { ParticipantId } from './participant.ts';

/** One message that somebody wrote. */
export interface ChatEntry {
  readonly author: ParticipantId;
  /** The author's instance then: a page that was reloaded counts anew under another one. */
  readonly instance: number;
  /** To whom alone; to everyone without it. */
  readonly to?: ParticipantId;
  /** Its place among what this page wrote to the same people: 1, 2, and so on without a gap. */
  readonly number: number;
  /** Greater than that of everything which its author had read (a Lamport clock): by it all pages show the same order. */
  readonly clock: number;
  /** Milliseconds since 1970 by the author's clock: to be shown, and nothing else, because clocks disagree. */
  readonly at: number;
  /** The author's name then. */
  readonly name: string;
  readonly text: string;
  /** It offers a file, whose name is the text. */
  readonly file?: FileOffer;
}

/** How many messages are known of each stream, by its key (`streamOf`). */
export type ChatKnown = Readonly<Record<string, number>>;

export type ChatMessage =
  /** What was written, of each stream in its order. */
  | { readonly kind: 'chat'; readonly entries: readonly ChatEntry[] }
  /** What is known here: please send the rest of what you wrote yourself, and with `all` also of what the absent wrote. */
  | { readonly kind: 'chat-known'; readonly known: ChatKnown; readonly all: boolean };

/** Most messages in one `chat`. */
export const MAX_CHAT_ENTRIES = 64;
/** Most streams that a page tells of. */
const MAX_STREAMS = 1_000;
/** Longest name, in UTF-16 code units. */
const MAX_NAME = 100;
/** Longest name of a file that is offered, in UTF-16 code units: two for each character that cleanFileName leaves. */
const MAX_OFFERED_NAME = 240;
/** Highest clock. Nobody gets there by writing; whoever claims it leaves room for the others, at the cost of the order. */
export const MAX_CHAT_CLOCK = 2 ** 40;
/** The end of time as JavaScript can tell it (ECMA-262, section 21.4.1.1), in milliseconds since 1970. */
const END_OF_TIME = 8.64e15;

/** What one page wrote to the same people is a stream: its messages are numbered, and travel in their order. */
export function streamOf({ author, instance, to }: Pick<ChatEntry, 'author' | 'instance' | 'to'>): string {
  return to === undefined ? `${author} ${instance}` : `${author} ${instance} ${to}`;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

/** Whether this came as a page of ours would send it. */
export function isChatMessage(message: Fields): message is Fields & ChatMessage {
  switch (message['kind']) {
    case 'chat': {
      const { entries } = message;
      return Array.isArray(entries) && entries.length <= MAX_CHAT_ENTRIES && entries.every(isEntry);
    }
    case 'chat-known': {
      const { known, all } = message;
      if (!isRecord(known) || typeof all !== 'boolean') return false;
      const streams = Object.entries(known);
      return streams.length <= MAX_STREAMS && streams.every(([stream, count]) => stream.length <= 160 && isCount(count));
    }
    default:
      return false;
  }
}

function isEntry(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { author, instance, to, number, clock, at, name, text, file } = entry;
  const people = isText(author, 64) && (to === undefined || isText(to, 64)) && isText(name, MAX_NAME);
  const counts = isCount(instance) && isCount(number) && isCount(clock) && clock <= MAX_CHAT_CLOCK && isCount(at) && at <= END_OF_TIME;
  const words = file === undefined ? isText(text, MAX_CHAT_TEXT) : isText(text, MAX_OFFERED_NAME) && isFileOffer(file);
  return people && counts && words && (text as string).trim() !== '';
}
