/** You speak, and nobody hears you. */
import { useWords } from '../../../../_words/use-words.tsx';
import { useMutedSpeech } from '../../_call/call-context.ts';
import { useKeptFrom } from '../hosting/use-kept-from.ts';
import { StandingNotice } from './standing-notice.tsx';

export function MutedNotice() {
  const { meeting } = useWords('meeting');
  const speaks = useMutedSpeech();
  // Whom a host keeps silent can do nothing about it.
  const kept = useKeptFrom('microphone') !== undefined;
  return <StandingNotice notice="muted" on={speaks && !kept} words={meeting.mutedSpeech} />;
}
