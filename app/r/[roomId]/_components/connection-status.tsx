/** The one place that tells about the way to the server and the relay. Empty when all is well. */
import type { CallSnapshot } from '#call/call-state';
import { CheckLink } from '../../../_components/check-link.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';

export function ConnectionStatus() {
  const { meeting } = useWords('meeting');
  const { controls } = useWords('page');
  const trouble = useCallState(troubleOf);
  const roomId = useCallState((snapshot) => snapshot.roomId);
  return (
    <p role="status" aria-label={controls.connection} className="max-w-[70%] shrink-0 py-1 text-end text-warn-ink empty:py-0 short:max-w-none">
      {trouble === undefined ? null : meeting[trouble]}
      {trouble === 'relayRefused' ? (
        <>
          {' '}
          <CheckLink roomId={roomId} newTab />
        </>
      ) : null}
    </p>
  );
}

function troubleOf({ phase, signaling }: CallSnapshot): 'serverReconnecting' | 'relayRefused' | undefined {
  if (signaling !== 'connected') return 'serverReconnecting';
  return phase.state === 'joined' && phase.relay === 'refused' ? 'relayRefused' : undefined;
}
