/** What the connection details say: their figures, and the moments of the story, each a sentence. */
import { type CandidateFacts, priorityParts } from '#call/inspect/candidate-facts';
import type { MediaFacts, PairFacts } from '#call/inspect/details';
import type { StoryEvent, StoryMoment } from '#call/inspect/story';
import type { Words } from './catalogues.ts';

type DetailsWords = Words['details'];

export type RepairStep = Extract<StoryEvent, { readonly what: 'repair' }>['step'];

export function mediaTitle({ sources, directions }: DetailsWords, { direction, mid, kind }: MediaFacts): string {
  return `${sources[Number(mid)] ?? kind}, ${directions[direction]}`;
}

export function bitrateWords(bitsPerSecond: number | undefined): string {
  return bitsPerSecond === undefined ? '' : `${Math.round(bitsPerSecond / 1_000)} kbit/s`;
}

export function pictureWords(words: DetailsWords, { width, height, framesPerSecond }: MediaFacts): string {
  if (width === undefined || height === undefined) return '';
  const size = `${width}x${height}`;
  return framesPerSecond === undefined ? size : `${size}, ${words.framesPerSecond(Math.round(framesPerSecond))}`;
}

export const shareWords = (share: number | undefined): string => (share === undefined ? '' : `${(share * 100).toFixed(1)} %`);
export const milliseconds = (value: number | undefined): string => (value === undefined ? '' : `${value} ms`);

/** Which way a pair goes, in a person's words. */
export function wayWords({ ways }: DetailsWords, { local, remote }: PairFacts): string {
  if (local.type === 'relay') return ways.ourRelay((local.relayProtocol ?? local.protocol).toUpperCase());
  if (remote.type === 'relay') return ways.theirRelay;
  return ways.direct(local.protocol.toUpperCase());
}

export function candidateWords(words: DetailsWords, { type, protocol, address, port, relayProtocol }: CandidateFacts): string {
  const over = relayProtocol === undefined ? protocol : words.candidateOver(protocol, relayProtocol);
  return `${type} ${over} ${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** A priority as its parts (RFC 8445, section 5.1.2.1). */
export function priorityWords(words: DetailsWords, priority: number): string {
  const { typePreference, localPreference, component } = priorityParts(priority);
  return words.priority(typePreference, localPreference, component);
}

/** A moment of the story, as a sentence. */
export function momentWords(words: DetailsWords, moment: StoryMoment): string {
  const { moments } = words;
  switch (moment.what) {
    case 'description':
      return moments[moment.from === 'us' ? 'sent' : 'came'][moment.type];
    case 'candidate':
      return moments[moment.from === 'us' ? 'found' : 'told'](`${moment.type} ${moment.protocol} (${priorityWords(words, moment.priority)})`);
    case 'state':
      return moments[moment.of](moment.state);
    case 'media':
      return moments.arrives[moment.source];
    case 'repair':
      return moments.repair(words.steps[moment.step]);
    case 'turn-error':
      return moments['turn-error'](moment.code);
    case 'gathered':
    case 'path':
    case 'channel-open':
      return moments[moment.what];
    default:
      return moment satisfies never;
  }
}
