/** Why one cannot join just now: the server is not reached, or it said no to the last try. */
import { Button } from '../../../_ui/button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallReady, useCallState } from '../_call/call-context.ts';
import { joinErrorAt } from './join-error.ts';

export function LobbyNotice() {
  const { errors, lobby } = useWords('page');
  const ready = useCallReady();
  const error = useCallState((snapshot) => joinErrorAt('form', snapshot));
  const signaling = useCallState((snapshot) => snapshot.signaling);

  if (error !== undefined) {
    return (
      <Notice tone="problem">
        <p role="alert">{errors[error]}</p>
        <Button className="mt-2" onClick={() => location.reload()}>
          {lobby.reload}
        </Button>
      </Notice>
    );
  }
  if (!ready || signaling === 'connected') return null;
  return (
    <Notice tone="info">
      <p role="status">{signaling === 'connecting' ? lobby.connecting : lobby.disconnected}</p>
    </Notice>
  );
}
