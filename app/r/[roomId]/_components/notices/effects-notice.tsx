/** What is wrong with an effect, in the meeting, until it is put away or mended. */
import { useState } from 'react';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { Toast } from './toast.tsx';

export function EffectsNotice() {
  const { effects: words } = useWords('page');
  const call = useCall();
  const effects = useCallState(({ media }) => media.effects);
  const [dismissed, setDismissed] = useState<typeof effects>();
  const { trouble } = effects;
  if (trouble === undefined || dismissed === effects) return null;
  return (
    <Toast words={words.troubles[trouble]} onDismiss={() => setDismissed(effects)}>
      {trouble === 'background-slow' ? (
        <button
          type="button"
          className="shrink-0 rounded px-1 text-muted underline underline-offset-2 hover:text-ink"
          onClick={() => void call.devices.setBackground('none')}
        >
          {words.removeBackground}
        </button>
      ) : null}
    </Toast>
  );
}
