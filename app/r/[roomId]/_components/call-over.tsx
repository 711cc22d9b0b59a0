/** After the call: why it ended, and the way back where there is one. */
import { fetched } from '../../../_components/fetched.tsx';
import { Button } from '../../../_ui/button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

const ReopenMeeting = fetched(() => import('./before/reopen-meeting.tsx'), 'door');

export function CallOver() {
  const { endActions } = useWords('page');
  const call = useCall();
  const reason = useCallState(({ phase }) => (phase.state === 'left' ? phase.reason : 'left'));
  const reopens = useCallState(({ phase }) => phase.state === 'left' && phase.reason === 'ended' && phase.role !== 'guest');
  const name = useRoomName();

  if (reopens) {
    return (
      <EndScreen screen="ended-for-host" about={name}>
        <ReopenMeeting />
      </EndScreen>
    );
  }
  return (
    <EndScreen screen={reason} about={name}>
      {reason === 'ended' || reason === 'banned' ? null : (
        <Button look="primary" onClick={() => call.reset()}>
          {endActions.rejoin}
        </Button>
      )}
    </EndScreen>
  );
}
