/** How components read the call: small selectors, so that a change re-renders only those who show it. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { CallSnapshot, CallStore, RemoteParticipant } from '#call/call-state';
import type { ParticipantId } from '#protocol/participant';

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
  const subscribe = useCallback((listener: () => void) => call.subscribeSpeaking(listener), [call]);
  const get = () => select(call.getSpeaking());
  return useSyncExternalStore(subscribe, get, get);
}

export function useRemote(id: ParticipantId): RemoteParticipant | undefined {
  return useCallState(({ phase }) => (phase.state === 'joined' ? phase.participants.find((participant) => participant.id === id) : undefined));
}
