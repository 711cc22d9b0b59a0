/** After the call: why it ended, and the way back where there is one. */
import { useRouter } from 'next/navigation';
import { Button } from '../../../_ui/button.tsx';
import { END_ACTIONS } from '../../../_words/ends.ts';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

export function CallOver() {
  const call = useCall();
  const router = useRouter();
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const reason = useCallState(({ phase }) => (phase.state === 'left' ? phase.reason : 'left'));
  const name = useRoomName();

  const rejoin = () => {
    call.reset();
    router.replace(`/r/${roomId}`);
  };

  return (
    <EndScreen screen={reason} about={name}>
      {reason === 'ended' ? null : (
        <Button look="primary" onClick={rejoin}>
          {END_ACTIONS.rejoin}
        </Button>
      )}
    </EndScreen>
  );
}
