/** You speak, and nobody hears you. */
import { useWords } from '../../../../_words/use-words.tsx';
import { useMutedSpeech } from '../../_call/call-context.ts';
import { StandingNotice } from './standing-notice.tsx';

export function MutedNotice() {
  const { meeting } = useWords('meeting');
  return <StandingNotice notice="muted" on={useMutedSpeech()} words={meeting.mutedSpeech} />;
}
