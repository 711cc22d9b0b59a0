/** You speak, and nobody hears you. */
import { useState } from 'react';
import { useWords } from '../../../../_words/use-words.tsx';
import { useMutedSpeech } from '../../_call/call-context.ts';
import { useRememberedSwitch } from '../use-remembered-switch.ts';
import { Toast } from './toast.tsx';

const SWITCH = 'parley:muted-notice';

export function MutedNotice() {
  const { meeting } = useWords('meeting');
  const speaking = useMutedSpeech();
  const [dismissed, setDismissed] = useState(false);
  const [wanted, setWanted] = useRememberedSwitch(SWITCH);
  // Put away for as long as this goes on.
  if (!speaking && dismissed) setDismissed(false);

  if (!speaking || !wanted || dismissed) return null;
  return (
    <Toast words={meeting.mutedSpeech} onDismiss={() => setDismissed(true)}>
      <button
        type="button"
        className="shrink-0 rounded px-1 text-muted underline underline-offset-2 hover:text-ink"
        onClick={() => setWanted(false)}
      >
        {meeting.neverAgain}
      </button>
    </Toast>
  );
}
