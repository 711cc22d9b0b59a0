/** One shares the screen or the tab that the meeting is in, so that the others see themselves in it. */
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { StandingNotice } from './standing-notice.tsx';

export function MirrorNotice() {
  const { sharing } = useWords('meeting');
  const surface = useCallState(({ media }) => (media.screen.state === 'on' ? media.screen.surface : 'other'));
  const on = surface === 'this-screen' || surface === 'this-tab';
  return <StandingNotice notice="mirror" on={on} words={surface === 'this-tab' ? sharing.thisTab : sharing.thisScreen} />;
}
