/** The one place that tells about the way to the server and the relay. Empty when all is well. */
import type { CallSnapshot } from '#call/call-state';
import { CheckLink } from '../../../_components/check-link.tsx';
import { CONNECTION, MEETING } from '../../../_words/meeting.ts';
import { useCallState } from '../_call/call-context.ts';

export function ConnectionStatus() {
  const words = useCallState(wordsOf);
  const roomId = useCallState((snapshot) => snapshot.roomId);
  return (
    <p role="status" aria-label={MEETING.connection} className="max-w-[70%] shrink-0 py-1 text-end text-warn-ink empty:py-0 short:max-w-none">
      {words}
      {words === CONNECTION.relayRefused ? (
        <>
          {' '}
          <CheckLink roomId={roomId} newTab />
        </>
      ) : null}
    </p>
  );
}

function wordsOf({ phase, signaling }: CallSnapshot): string {
  if (signaling !== 'connected') return CONNECTION.reconnecting;
  return phase.state === 'joined' && phase.relay === 'refused' ? CONNECTION.relayRefused : '';
}
