/** Why one cannot join just now: the server is not reached, or it said no to the last try. */
import type { CallSnapshot } from '#call/call-state';
import type { ErrorCode } from '#protocol/errors';
import { Button } from '../../../_ui/button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallReady, useCallState } from '../_call/call-context.ts';

export function LobbyNotice() {
  const { errors, lobby } = useWords('page');
  const ready = useCallReady();
  const error = useCallState(troubleOf);
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

/** An error of the preview or of the last join; those about the name stand at the name. */
function troubleOf({ phase }: CallSnapshot): ErrorCode | undefined {
  if (phase.state !== 'idle') return undefined;
  const error = phase.joinError ?? (phase.preview.status === 'failed' ? phase.preview.error : undefined);
  return error === 'name-empty' || error === 'name-too-long' ? undefined : error;
}
