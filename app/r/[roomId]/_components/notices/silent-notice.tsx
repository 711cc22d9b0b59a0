/** In the meeting: the microphone is on, and gives nothing. */
import { useWords } from '../../../../_words/use-words.tsx';
import { StandingNotice } from './standing-notice.tsx';
import { useSilentMicrophone } from './use-silent-microphone.ts';

/** In milliseconds. Who listens for a while is not to be told. */
const PATIENCE = { unheard: 15_000, heard: 120_000 };

export function SilentNotice() {
  const { silentMicrophone } = useWords('page').controls;
  return <StandingNotice notice="silent" on={useSilentMicrophone(PATIENCE)} words={`${silentMicrophone.what} ${silentMicrophone.todo}`} />;
}
