/** After the call: why it ended, and the way back where there is one. */
import { Button } from '../../../_ui/button.tsx';
import { END_ACTIONS } from '../../../_words/ends.ts';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

export function CallOver() {
  const call = useCall();
  const reason = useCallState(({ phase }) => (phase.state === 'left' ? phase.reason : 'left'));
  const name = useRoomName();

  return (
    <EndScreen screen={reason} about={name}>
      {reason === 'ended' ? null : (
        <Button look="primary" onClick={() => call.reset()}>
          {END_ACTIONS.rejoin}
        </Button>
      )}
    </EndScreen>
  );
}
