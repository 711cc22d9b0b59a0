/** After the call: why it ended, and the way back where there is one. */
import { Button } from '../../../_ui/button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

export function CallOver() {
  const { endActions } = useWords('page');
  const call = useCall();
  const reason = useCallState(({ phase }) => (phase.state === 'left' ? phase.reason : 'left'));
  const name = useRoomName();

  return (
    <EndScreen screen={reason} about={name}>
      {reason === 'ended' ? null : (
        <Button look="primary" onClick={() => call.reset()}>
          {endActions.rejoin}
        </Button>
      )}
    </EndScreen>
  );
}
