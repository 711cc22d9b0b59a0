/**
 * What the engine shows of itself: one immutable snapshot, replaced whole at every change. Impossible states cannot be
 * written. The interface reads this and nothing else.
 */
import type { Link } from '#protocol/channel';
import type { ChatEntry } from '#protocol/chat';
import type { ErrorCode } from '#protocol/errors';
import type { EndReason, KnockAnswer, RoomOutside } from '#protocol/events';
import type { RelayState } from '#protocol/ice';
import type { Participant, ParticipantId, Role } from '#protocol/participant';
import type { Reaction } from '#protocol/reaction';
import type { RoomView } from '#protocol/room';
import type { EffectsState } from './effects-choice.ts';
import type { Files } from './files/files-view.ts';
import type { Hosting } from './hosting.ts';
import type { Inspection } from './inspect/inspection.ts';
import type { Devices } from './local-media.ts';
import type { MediaError } from './media-error.ts';
import type { Pictures } from './pictures.ts';
import type { ScreenSurface } from './screen-surface.ts';
import type { Way } from './selected-pair.ts';
import type { SignalingState } from './signaling.ts';
import type { Watchable } from './store.ts';

/** Where a local track comes from. */
export type Source = 'microphone' | 'camera' | 'screen';

/** One local source. `off`: the person switched it off, or never asked for it. */
export type SourceState =
  | { readonly state: 'off' }
  | { readonly state: 'starting' }
  | { readonly state: 'on'; readonly stream: MediaStream }
  | { readonly state: 'failed'; readonly error: MediaError };

/** What a shared screen is to be good for: sharp, or smooth. */
export type ScreenContent = 'text' | 'motion';

/** The screen, with what is known of it while it is shared. */
export type ScreenState =
  | Exclude<SourceState, { readonly state: 'on' }>
  | { readonly state: 'on'; readonly stream: MediaStream; readonly content: ScreenContent; readonly surface: ScreenSurface };

export interface Device {
  readonly id: string;
  /** Empty until the person has given a permission once. */
  readonly label: string;
}

/** How this person spares their line. */
export interface DataSaving {
  /** The camera is sent small. */
  readonly lowBandwidth: boolean;
  /** No camera is sent, and none is received; screens are. */
  readonly audioOnly: boolean;
}

/** This browser's own devices and sources. */
export interface LocalMediaState {
  readonly microphone: SourceState;
  readonly camera: SourceState;
  readonly screen: ScreenState;
  readonly devices: {
    readonly microphone: readonly Device[];
    readonly camera: readonly Device[];
    /** Empty where the browser cannot choose one (Safari). */
    readonly speaker: readonly Device[];
  };
  /** The device in use or to be used, `''` for the browser's default. */
  readonly chosen: { readonly microphone: string; readonly camera: string; readonly speaker: string };
  readonly saving: DataSaving;
  /** The microphone is off because so many people are inside. */
  readonly startedMuted?: boolean;
  readonly effects: EffectsState;
  /** What just changed by itself: a device in use was unplugged, and this one (its label) took its place. */
  readonly switched?: { readonly source: 'microphone' | 'camera'; readonly to: string };
  /** What the person just paused by the browser's own button: it gives nothing until they take it up again. */
  readonly paused?: { readonly source: 'microphone' | 'camera' };
  /** Which way the camera looks that is on (W3C mediacapture-main, VideoFacingModeEnum), where it says so. */
  readonly facing?: string | undefined;
}

/** The way to one remote participant. */
export interface PeerView {
  /** The browser's own word. */
  readonly connectionState: RTCPeerConnectionState;
  /**
   * `connecting` before the first connection, `connected`, `reconnecting` while it is repaired, `failed` when every repair was
   * tried in vain (it is still tried now and then).
   */
  readonly state: 'connecting' | 'connected' | 'reconnecting' | 'failed';
  /** Whether so much is lost on the way, in one direction at least, that a person hears and sees it. */
  readonly poor?: boolean;
  /** Whether they send no picture of a camera that is on: their line does not carry it. */
  readonly heldBack?: boolean;
  /** The same the other way round: our line does not carry our picture to them. */
  readonly holdsBack?: boolean;
  /** Which kind of candidate carries the media; undefined until it is known. */
  readonly way?: Way | undefined;
  /** Whether the selected pair has a relay candidate on either side; undefined until it is known. */
  readonly relayed?: boolean | undefined;
  /** The TURN server's refusal (RFC 8656: 401 wrong credentials, 486 quota, 508 full), where it refused in the last gathering. */
  readonly turnError?: number | undefined;
}

/** Whether the two say the same. */
export function samePeerView(a: PeerView, b: PeerView): boolean {
  const fields = ['state', 'connectionState', 'poor', 'heldBack', 'holdsBack', 'way', 'relayed', 'turnError'] as const;
  return fields.every((field) => a[field] === b[field]);
}

export interface RemoteParticipant extends Participant {
  readonly peer: PeerView;
  /** One stream a source, the same object as long as the connection lives; undefined before the first track. */
  readonly streams: {
    readonly microphone?: MediaStream;
    readonly camera?: MediaStream;
    /** The screen's picture, with its sound when it is shared. */
    readonly screen?: MediaStream;
  };
}

/** A reaction that is shown just now. */
export interface ShownReaction {
  readonly key: number;
  readonly from: ParticipantId;
  readonly reaction: Reaction;
}

/** `relay` is what the server knows of its relay; undefined where this person could not join at once. */
export type PreviewState =
  | { readonly status: 'loading' }
  | ({ readonly status: 'found'; readonly relay?: RelayState } & RoomOutside)
  | { readonly status: 'failed'; readonly error: ErrorCode };

/** The course of a call. */
export type CallPhase =
  /** In the lobby. `joinError` is why the last try to join did not succeed, `answer` what a host said to the last knock. */
  | { readonly state: 'idle'; readonly preview: PreviewState; readonly joinError?: ErrorCode; readonly answer?: Exclude<KnockAnswer, 'admitted'> }
  /** Asking to be let in; `waiting` once the server has taken that. `message` is what a host said last to all who wait. */
  | { readonly state: 'knocking'; readonly preview: PreviewState; readonly waiting: boolean; readonly message?: string }
  /** `admitted`: a host let this person in. */
  | { readonly state: 'joining'; readonly preview: PreviewState; readonly admitted: boolean }
  | {
      readonly state: 'joined';
      readonly room: RoomView;
      readonly self: Participant;
      /** The others, in the order of their first arrival. */
      readonly participants: readonly RemoteParticipant[];
      /** Whose hands are up, in the order in which they were raised; one's own too. */
      readonly hands: readonly ParticipantId[];
      /** No relay is configured, or the relay refused: what the person should know of it. */
      readonly relay: 'available' | 'none' | 'refused';
    }
  /** `role` is the last one that this person had. */
  | { readonly state: 'left'; readonly reason: 'left' | EndReason; readonly roomName: string; readonly role: Role };

export interface CallSnapshot {
  readonly roomId: string;
  readonly phase: CallPhase;
  readonly signaling: SignalingState;
  readonly media: LocalMediaState;
}

/** Who is speaking now, by participant id; its own store, because it changes far more often than the rest. */
export type Speaking = ReadonlySet<ParticipantId>;

/** The intents that the interface may have. Every one is safe at any time; what makes no sense now does nothing. */
export interface CallIntents {
  /** Those that are about this browser's own microphone, camera, screen and speaker. */
  readonly devices: Devices;
  /** Those that are about files. */
  readonly files: Files;
  /** Those that are about hosts, and what hosts do. */
  readonly hosting: Hosting;
  /** Whose pictures are shown, and how large. */
  readonly pictures: Pictures;
  /** Takes a seat under this name, or asks to be let in where one has to. The outcome is in the snapshot. */
  join(name: string, passcode?: string): Promise<void>;
  /** Waits no more to be let in. */
  giveUpKnocking(): void;
  /** Takes the seat again that this tab held before a reload. Resolves false where there is none to take. */
  rejoinSeat(name: string): Promise<boolean>;
  /** Leaves; devices are released at once. */
  leave(): Promise<void>;
  /** Writes to everyone, or to one participant. False where nothing was written: empty, too long, or not in a meeting. */
  write(text: string, to?: ParticipantId): boolean;
  raiseHand(up: boolean): void;
  /** Shows this to everyone, for some seconds. */
  react(reaction: Reaction): void;
  /** Back to the lobby's state after `left`, to join anew. */
  reset(): void;
  /** Releases everything; the call cannot be used again. */
  dispose(): void;
}

/** The chat as this page may read it. */
export interface ChatView {
  /** In the order that they have on every page. */
  readonly entries: readonly ChatEntry[];
  /** The ids under which this page wrote: a seat that was lost comes back under another one. */
  readonly own: ReadonlySet<ParticipantId>;
}

export const EMPTY_CHAT: ChatView = { entries: [], own: new Set() };

/** A call as the interface sees it. Made by `createCall` in create-call.ts. */
export interface CallStore extends CallIntents {
  getSnapshot(): CallSnapshot;
  subscribe(listener: () => void): () => void;
  readonly speaking: Watchable<Speaking>;
  /** Who of the others has the stage, where one person has; undefined until somebody has spoken. */
  readonly activeSpeaker: Watchable<ParticipantId | undefined>;
  /** Whether this person speaks into a microphone that is off. */
  readonly mutedSpeech: Watchable<boolean>;
  readonly chat: Watchable<ChatView>;
  readonly reactions: Watchable<readonly ShownReaction[]>;
  /** Who is connected to whom, by who says so: a host is told of everyone. Changes without a word: ask again. */
  getLinks(): ReadonlyMap<ParticipantId, readonly Link[]>;
  /** What this browser's line carries, in bits a second, as far as that is known in a meeting. Changes without a word: ask again. */
  getLine(): number | undefined;
  /** What there is to see of the connection to this participant now; undefined where there is none. Costs something: ask seldom. */
  inspect(id: ParticipantId): Promise<Inspection | undefined>;
}
