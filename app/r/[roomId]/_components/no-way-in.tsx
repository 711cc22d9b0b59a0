/** Why there is no way into the meeting just now, and what the person can do about it. Where it may pass, the page opens by itself. */
import type { CallSnapshot } from '#call/call-state';
import { recallName } from '../../../_remembered/name.ts';
import { Button } from '../../../_ui/button.tsx';
import type { EndScreen as Screen } from '../../../_words/end-screen.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import ReopenMeeting from './before/reopen-meeting.tsx';
import { StartTime } from './before/start-time.tsx';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

export default function NoWayIn({ screen, passcode }: { readonly screen: Screen; readonly passcode: string }) {
  const found = useCallState((snapshot) => previewOf(snapshot) !== undefined);
  const hosts = useCallState((snapshot) => (previewOf(snapshot)?.role ?? 'guest') !== 'guest');
  const name = useRoomName();
  return (
    <EndScreen screen={screen === 'ended' && hosts ? 'ended-for-host' : screen} {...(found ? { about: name } : {})}>
      {screen === 'full' || screen === 'denied' ? <OnceMore screen={screen} passcode={passcode} /> : null}
      {screen === 'not-started' ? <StartTime /> : null}
      {screen === 'ended' && hosts ? <ReopenMeeting /> : null}
    </EndScreen>
  );
}

function OnceMore({ screen, passcode }: { readonly screen: 'full' | 'denied'; readonly passcode: string }) {
  const { endActions } = useWords('page');
  const call = useCall();
  return (
    <Button look="primary" onClick={() => void (passcode === '' ? call.join(recallName()) : call.join(recallName(), passcode))}>
      {screen === 'full' ? endActions.tryAgain : endActions.askAgain}
    </Button>
  );
}

function previewOf({ phase }: CallSnapshot) {
  return 'preview' in phase && phase.preview.status === 'found' ? phase.preview : undefined;
}
