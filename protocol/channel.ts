/**
 * What two connected peers say to each other on their data channel, as JSON text. It is a second way for signals, which needs no
 * server: their own (`signal`), and those of others who have lost each other (`pass` asks for it, `passed` is the delivery).
 */
import { type ChatMessage, isChatMessage } from './chat.ts';
import { MAX_CANDIDATES, MAX_SDP } from './limits.ts';
import type { ParticipantId, Sending } from './participant.ts';
import { isReaction, MAX_HAND, type Reaction } from './reaction.ts';
import type { Signal } from './signal.ts';

/** `no-path` and what follows: not connected, and why. */
const LINK_WAYS = ['connecting', 'direct', 'relayed', 'repairing', 'no-path', 'no-relay', 'relay-refused'] as const;
export type LinkWay = (typeof LINK_WAYS)[number];

/** How a participant is connected to another. */
export interface Link {
  readonly to: ParticipantId;
  readonly way: LinkWay;
}

/** Said once a second, and at once when what is sent changes. */
export interface Beat {
  readonly kind: 'beat';
  /** What is sent to this peer: fresher than the roster, and also there while the server is away. */
  readonly sending: Sending;
  /** RTP packets sent to this peer so far, for the other side to compare with what arrives. */
  readonly sent: number;
  /** Whether what this peer sends arrives here. */
  readonly heard: boolean;
  /** To whom a signal could be passed on from here. */
  readonly reaches: readonly ParticipantId[];
  /** How this participant is connected to everyone. Only a host is told. */
  readonly links?: readonly Link[];
  /** A digest of what is known of the chat, as far as this peer may read it; nothing is known where it is left out. */
  readonly chat?: number;
  /** The hand is raised: greater than that of every hand that was up then, so that they stand in one order for all. */
  readonly hand?: number;
  /** Send me no camera: this person spares their line. */
  readonly noCamera?: boolean;
  /** Send me no screen: it is not to be seen here. */
  readonly noScreen?: boolean;
  /** You are sent no picture of the camera that is on: the line does not carry it. */
  readonly heldBack?: boolean;
  /** How your camera is shown here; not known yet where it is left out. */
  readonly shows?: ShownCamera;
}

/** `pinned` and `speaker` have the stage. */
const PICTURE_WEIGHTS = ['visible', 'speaker', 'pinned'] as const;
export type PictureWeight = (typeof PICTURE_WEIGHTS)[number];

export interface ShownCamera {
  /** Device pixels that the narrow side of the picture fills; 0 where it is not shown. */
  readonly height: number;
  readonly weight: PictureWeight;
}

export type ChannelMessage =
  | Beat
  | ChatMessage
  | { readonly kind: 'reaction'; readonly reaction: Reaction }
  | { readonly kind: 'signal'; readonly signal: Signal }
  | { readonly kind: 'pass'; readonly to: ParticipantId; readonly toInstance: number; readonly signal: Signal }
  | { readonly kind: 'passed'; readonly from: ParticipantId; readonly fromInstance: number; readonly signal: Signal };

/** Largest message, in characters: a description with its escapes. */
const MAX_MESSAGE = 2 * MAX_SDP;
/** More participants than any room has. */
const MAX_REACHES = 64;

/**
 * Reads what came over a channel. Written out by hand, because the other tables' validator would be carried by every page.
 *
 * @returns undefined where it is none of the messages above
 */
export function readChannelMessage(data: unknown): ChannelMessage | undefined {
  if (typeof data !== 'string' || data.length > MAX_MESSAGE) return undefined;
  const message = parse(data);
  if (!isRecord(message)) return undefined;
  switch (message['kind']) {
    case 'beat':
      return isBeat(message) ? message : undefined;
    case 'chat':
    case 'chat-known':
      return isChatMessage(message) ? message : undefined;
    case 'reaction':
      return isReaction(message['reaction']) ? (message as ChannelMessage) : undefined;
    case 'signal':
      return isSignal(message['signal']) ? (message as ChannelMessage) : undefined;
    case 'pass':
      return isId(message['to']) && isCount(message['toInstance']) && isSignal(message['signal']) ? (message as ChannelMessage) : undefined;
    case 'passed':
      return isId(message['from']) && isCount(message['fromInstance']) && isSignal(message['signal']) ? (message as ChannelMessage) : undefined;
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= 64;
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

function isBeat(message: Fields): message is Fields & Beat {
  const { sending, sent, heard, reaches, links, chat, hand, noCamera, noScreen, heldBack, shows } = message;
  const flags = isRecord(sending) && ['microphone', 'camera', 'screen'].every((source) => typeof sending[source] === 'boolean');
  const others = Array.isArray(reaches) && reaches.length <= MAX_REACHES && reaches.every(isId);
  const told = (links === undefined || areLinks(links)) && (chat === undefined || isCount(chat)) && (hand === undefined || (isCount(hand) && hand <= MAX_HAND));
  return flags && isCount(sent) && typeof heard === 'boolean' && others && told && isFlag(noCamera) && isFlag(noScreen) && isFlag(heldBack) && (shows === undefined || isShownCamera(shows));
}

function isShownCamera(shows: unknown): boolean {
  return isRecord(shows) && isCount(shows['height']) && PICTURE_WEIGHTS.some((weight) => weight === shows['weight']);
}

function areLinks(links: unknown): boolean {
  const isLink = (link: unknown) => isRecord(link) && isId(link['to']) && LINK_WAYS.some((way) => way === link['way']);
  return Array.isArray(links) && links.length <= MAX_REACHES && links.every(isLink);
}

function isSignal(signal: unknown): signal is Signal {
  if (!isRecord(signal) || !isCount(signal['epoch'])) return false;
  switch (signal['kind']) {
    case 'description':
      return isCount(signal['offerId']) && (signal['type'] === 'offer' || signal['type'] === 'answer') && isText(signal['sdp'], MAX_SDP) && isFlag(signal['broken']);
    case 'candidates':
      return Array.isArray(signal['candidates']) && signal['candidates'].length <= MAX_CANDIDATES && signal['candidates'].every(isCandidate);
    case 'want':
      return isCount(signal['offerId']) && (signal['what'] === 'offer' || signal['what'] === 'restart' || signal['what'] === 'rebuild') && isFlag(signal['broken']);
    default:
      return false;
  }
}

function isCandidate(candidate: unknown): boolean {
  if (!isRecord(candidate)) return false;
  const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
  const fields = (sdpMid === null || isText(sdpMid, 32)) && (sdpMLineIndex === null || isCount(sdpMLineIndex));
  return fields && isText(candidate['candidate'], 1_024) && (usernameFragment === null || isText(usernameFragment, 256));
}
