/** How components read the call: small selectors, so that a change re-renders only those who show it. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { CallSnapshot, CallStore, ChatView, RemoteParticipant, ShownReaction } from '#call/call-state';
import { type Download, downloadKey, type FilesView, type Offer } from '#call/files/files-view';
import type { HostNews } from '#call/hosting';
import type { Knock } from '#protocol/actions';
import type { ChatEntry } from '#protocol/chat';
import type { ParticipantId } from '#protocol/participant';
import type { RoomSettings } from '#protocol/room-settings';

export interface PresentCall {
  readonly call: CallStore;
  /** False until the page has made its call: intents do nothing before. */
  readonly ready: boolean;
}

export const CallContext = createContext<PresentCall | undefined>(undefined);

function usePresentCall(): PresentCall {
  const present = useContext(CallContext);
  if (!present) throw new Error('no CallProvider above this component');
  return present;
}

/** The call, for its intents. */
export function useCall(): CallStore {
  return usePresentCall().call;
}

export function useCallReady(): boolean {
  return usePresentCall().ready;
}

/** A part of the snapshot. `select` must return a part as it is, or a primitive: never a new object. */
export function useCallState<T>(select: (snapshot: CallSnapshot) => T): T {
  const call = useCall();
  const subscribe = useCallback((listener: () => void) => call.subscribe(listener), [call]);
  const get = () => select(call.getSnapshot());
  return useSyncExternalStore(subscribe, get, get);
}

/** A part of who is speaking, under the same rule. */
export function useSpeaking<T>(select: (speaking: ReadonlySet<ParticipantId>) => T): T {
  const call = useCall();
  const get = () => select(call.speaking.get());
  return useSyncExternalStore(call.speaking.subscribe, get, get);
}

/** Who of the others has the stage, where one person has. */
export function useActiveSpeaker(): ParticipantId | undefined {
  const { activeSpeaker } = useCall();
  return useSyncExternalStore(activeSpeaker.subscribe, activeSpeaker.get, activeSpeaker.get);
}

/** Whether this person speaks into a microphone that is off. */
export function useMutedSpeech(): boolean {
  const { mutedSpeech } = useCall();
  return useSyncExternalStore(mutedSpeech.subscribe, mutedSpeech.get, mutedSpeech.get);
}

export function useChat(): ChatView {
  const { chat } = useCall();
  return useSyncExternalStore(chat.subscribe, chat.get, chat.get);
}

/** A part of what there is to see of files, under the same rule. */
export function useFiles<T>(select: (files: FilesView) => T): T {
  const { files } = useCall();
  const get = () => select(files.get());
  return useSyncExternalStore(files.subscribe, get, get);
}

/** How far this page is with what this message offers. */
export function useDownload(entry: ChatEntry): Download | undefined {
  return useFiles(({ downloads }) => downloads.get(downloadKey(entry)));
}

/** How far the others are with what this page offers under this id; undefined where it offers nothing. */
export function useOffer(id: string): Offer | undefined {
  return useFiles(({ offers }) => offers.get(id));
}

/** All reactions that are shown just now, the latest last. */
export function useReactions(): readonly ShownReaction[] {
  const { reactions } = useCall();
  return useSyncExternalStore(reactions.subscribe, reactions.get, reactions.get);
}

/** How the room is set up; undefined outside a meeting. */
export function useRoomSettings(): RoomSettings | undefined {
  const { settings } = useCall().hosting;
  return useSyncExternalStore(settings.subscribe, settings.get, settings.get);
}

/** Who waits to be let in, where this person is a host. */
export function useWaiting(): readonly Knock[] {
  const { waiting } = useCall().hosting;
  return useSyncExternalStore(waiting.subscribe, waiting.get, waiting.get);
}

/** What there is to know last of what a host did to this person. */
export function useHostNews(): HostNews | undefined {
  const { news } = useCall().hosting;
  return useSyncExternalStore(news.subscribe, news.get, news.get);
}

/** The place of this participant's raised hand, from 1; 0 while it is down. */
export function useHand(id: ParticipantId): number {
  return useCallState(({ phase }) => (phase.state === 'joined' ? phase.hands.indexOf(id) + 1 : 0));
}

export function useRemote(id: ParticipantId): RemoteParticipant | undefined {
  return useCallState(({ phase }) => (phase.state === 'joined' ? phase.participants.find((participant) => participant.id === id) : undefined));
}
