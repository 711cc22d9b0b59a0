/** What a screen reader says of what just happened in a meeting. */
import type { ChatEntry } from '#protocol/chat';
import { cleanFileName } from '#protocol/file-name';
import type { Participant, ParticipantId } from '#protocol/participant';
import type { Reaction } from '#protocol/reaction';
import type { Words } from './catalogues.ts';

type Names = readonly string[];

/** One sentence or two for what changed since the last announcement. */
export function comingsAndGoings({ news }: Words['meeting']['meeting'], joined: Names, left: Names, raised: Names = [], knocked: Names = []): string {
  return [some(knocked, news.knocked), some(joined, news.joined), some(left, news.left), some(raised, news.raised)].filter((part) => part !== '').join(' ');
}

function some(names: readonly string[], say: (names: readonly string[]) => string): string {
  return names.length === 0 ? '' : say(names);
}

/** What was just shown, by whom: the last of it, where it is much. */
export function reactionNews({ reactions }: Words['meeting']['meeting'], shown: readonly { readonly name: string; readonly reaction: Reaction }[]): string {
  const last = shown.at(-1);
  return last ? `${last.name}: ${reactions[last.reaction]}.` : '';
}

/** Most of a message that is read aloud, in characters. */
const SPOKEN = 200;

export function messageNews({ newMessage, newMessages }: Words['meeting']['chat'], messages: readonly { readonly name: string; readonly text: string }[]): string {
  const [first] = messages;
  if (!first) return '';
  if (messages.length > 1) return newMessages(messages.length);
  return newMessage(first.name, first.text.length > SPOKEN ? `${first.text.slice(0, SPOKEN)}…` : first.text);
}

export function offerNews({ news }: Words['meeting']['files'], offers: readonly Pick<ChatEntry, 'name' | 'text'>[]): string {
  return offers.map(({ name, text }) => news.offered(name, cleanFileName(text))).join(' ');
}

/** How files fare, as far as it is told. */
export type FileEvent =
  | { readonly what: 'started' | 'done' | 'failed' | 'canceled'; readonly name: string }
  | { readonly what: 'sending' | 'complete' | 'stopped'; readonly name: string; readonly to: ParticipantId };

export function transferNews({ news }: Words['meeting']['files'], events: readonly FileEvent[], participants: readonly Pick<Participant, 'id' | 'name'>[]): string {
  const nameOf = (to: ParticipantId) => participants.find(({ id }) => id === to)?.name ?? '';
  return events.map((event) => ('to' in event ? news[event.what](nameOf(event.to), event.name) : news[event.what](event.name))).join(' ');
}
