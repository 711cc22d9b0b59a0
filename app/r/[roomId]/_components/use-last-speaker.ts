/** Who of the others spoke last, and may still speak. */
import { useEffect, useState } from 'react';
import type { ParticipantId } from '#protocol/participant';
import { useCall, useCallState } from '../_call/call-context.ts';

export function useLastSpeaker(): ParticipantId | undefined {
  const call = useCall();
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self.id : undefined));
  const [last, setLast] = useState<ParticipantId>();
  useEffect(
    () =>
      call.speaking.subscribe(() => {
        const speaker = [...call.speaking.get()].find((id) => id !== self);
        if (speaker !== undefined) setLast(speaker);
      }),
    [call, self],
  );
  return last;
}
