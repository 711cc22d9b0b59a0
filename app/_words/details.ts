/** The words of the connection details. */
import type { CandidateFacts } from '#call/inspect/candidate-facts';
import type { MediaFacts, PairFacts } from '#call/inspect/details';
import type { LinkWay } from '#protocol/channel';
import type { StoryMoment } from '#call/inspect/story';
import { priorityParts } from '#call/inspect/candidate-facts';

export const DETAILS = {
  heading: 'Connection details',
  person: 'Connection to',
  matrix: 'Who is connected to whom',
  from: 'From',
  itself: '–',
  nobody: 'Nobody else is here, so there is no connection to look at.',
  none: 'There is no connection to this person just now.',
  reading: 'Reading…',
  notFetched: 'These details could not be fetched: the meeting server cannot be reached just now.',
  tryAgain: 'Try again',
  way: 'Way',
  roundTrip: 'Round trip',
  role: 'ICE role',
  encryption: 'Encryption (DTLS)',
  notKnown: 'not known',
  media: 'Pictures and sound',
  mediaColumns: ['What', 'Codec', 'Bitrate', 'Picture', 'Lost'],
  pairs: 'Candidate pairs, by priority',
  pairColumns: ['Ours', 'Theirs', 'State', 'Round trip'],
  selected: 'in use',
  nominated: 'nominated',
  story: (connection: number, of: number) => (of === 1 ? 'How it connected' : `How it connected: connection ${connection} of ${of}`),
  copyJson: 'Copy as JSON',
  copyMermaid: 'Copy as Mermaid diagram',
  copied: 'Copied',
  copyByHand: 'Copy these details',
  copyByHandHint: 'Your browser did not let the page copy it. Press Ctrl+C or Cmd+C, or copy it from the menu.',
  copyHint: 'The copy has the network addresses of both of you in it, and no password.',
  close: 'Close',
} as const;

/** How one person is connected to another, in the table that a host sees. */
export const LINK_WORDS: Record<LinkWay, string> = {
  connecting: 'Connecting',
  direct: 'Direct',
  relayed: 'Relayed',
  repairing: 'Repairing',
  'no-path': 'No: a network blocks it',
  'no-relay': 'No: no relay',
  'relay-refused': 'No: relay refused',
};

const SOURCES = ['Microphone', 'Camera', 'Screen', 'Sound of the screen'] as const;

export function mediaTitle({ direction, mid, kind }: MediaFacts): string {
  return `${SOURCES[Number(mid)] ?? kind}, ${direction}`;
}

export function bitrateWords(bitsPerSecond: number | undefined): string {
  return bitsPerSecond === undefined ? '' : `${Math.round(bitsPerSecond / 1_000)} kbit/s`;
}

export function pictureWords({ width, height, framesPerSecond }: MediaFacts): string {
  if (width === undefined || height === undefined) return '';
  return framesPerSecond === undefined ? `${width}x${height}` : `${width}x${height}, ${Math.round(framesPerSecond)} a second`;
}

export const shareWords = (share: number | undefined): string => (share === undefined ? '' : `${(share * 100).toFixed(1)} %`);
export const milliseconds = (value: number | undefined): string => (value === undefined ? '' : `${value} ms`);

/** Which way a pair goes, in a person's words. */
export function wayWords({ local, remote }: PairFacts): string {
  if (local.type === 'relay') return `Through our relay, over ${(local.relayProtocol ?? local.protocol).toUpperCase()}`;
  if (remote.type === 'relay') return 'Through the relay of the other side';
  return `Direct, over ${local.protocol.toUpperCase()}`;
}

export function candidateWords({ type, protocol, address, port, relayProtocol }: CandidateFacts): string {
  const over = relayProtocol === undefined ? protocol : `${protocol}, over ${relayProtocol}`;
  return `${type} ${over} ${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** A priority as its parts (RFC 8445, section 5.1.2.1). */
export function priorityWords(priority: number): string {
  const { typePreference, localPreference, component } = priorityParts(priority);
  return `type ${typePreference}, local ${localPreference}, component ${component}`;
}

const STEPS = {
  resend: 'said the last offer again',
  restart: 'restart ICE',
  'relay-only': 'restart ICE by the relay only',
  rebuild: 'open a new connection',
  'audio-only': 'open a new connection without pictures',
} as const;

const ARRIVES = { microphone: 'Their voice arrives.', camera: 'Their camera arrives.' } as const;

/** A moment of the story, as a sentence. */
export function momentWords(moment: StoryMoment): string {
  switch (moment.what) {
    case 'description':
      return moment.from === 'us' ? `We sent an ${moment.type}.` : `An ${moment.type} came.`;
    case 'candidate':
      return `${moment.from === 'us' ? 'We found' : 'They told of'} a candidate: ${moment.type} ${moment.protocol} (${priorityWords(moment.priority)}).`;
    case 'gathered':
      return 'We found all our candidates.';
    case 'state':
      return `${moment.of === 'ice' ? 'ICE' : 'Connection'}: ${moment.state}.`;
    case 'path':
      return 'The packets take another way.';
    case 'channel-open':
      return 'The data channel is open.';
    case 'media':
      return ARRIVES[moment.source];
    case 'repair':
      return `Repair: ${STEPS[moment.step]}.`;
    case 'turn-error':
      return `The relay refused us (${moment.code}).`;
    default:
      return moment satisfies never;
  }
}
