/** One's own line is weak, so that most of the others are heard and seen badly, and hear and see badly. */
import { isOwnLineWeak } from '#call/weak-line';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { StandingNotice } from './standing-notice.tsx';

export function WeakNotice() {
  const { meeting } = useWords('meeting');
  const weak = useCallState(({ phase }) => phase.state === 'joined' && isOwnLineWeak(phase.participants.map(({ peer }) => peer)));
  return <StandingNotice notice="weak" on={weak} words={meeting.weakLine} />;
}
