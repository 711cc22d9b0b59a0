/** Who is in the meeting, as lists that change only when they really do. */
import { useMemo } from 'react';
import type { CallSnapshot, RemoteParticipant } from '#call/call-state';
import type { ParticipantId } from '#protocol/participant';
import { useCallState } from '../_call/call-context.ts';

const NOBODY: readonly RemoteParticipant[] = [];

export function participantsOf({ phase }: CallSnapshot): readonly RemoteParticipant[] {
  return phase.state === 'joined' ? phase.participants : NOBODY;
}

const NO_HANDS: readonly ParticipantId[] = [];

/** Whose hands are up, in their order. */
export function handsOf({ phase }: CallSnapshot): readonly ParticipantId[] {
  return phase.state === 'joined' ? phase.hands : NO_HANDS;
}

/** The ids of the others, in the order of their arrival. */
export function useRemoteIds(): readonly ParticipantId[] {
  return useIds(() => true);
}

/** The ids of those whose screen is to be seen. */
export function useScreenIds(): readonly ParticipantId[] {
  return useIds(({ sending, streams }) => sending.screen && streams.screen !== undefined);
}

/** Ids hold no space, so one string can be compared where a new array could not. */
function useIds(wanted: (participant: RemoteParticipant) => boolean): readonly ParticipantId[] {
  const ids = useCallState((snapshot) =>
    participantsOf(snapshot)
      .filter(wanted)
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(() => (ids === '' ? [] : ids.split(' ')), [ids]);
}
