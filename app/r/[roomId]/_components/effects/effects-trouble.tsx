/** What is wrong with an effect just now, and what to do. */
import { Button } from '../../../../_ui/button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';

export function EffectsTrouble() {
  const { effects } = useWords('page');
  const call = useCall();
  const trouble = useCallState(({ media }) => media.effects.trouble);
  if (trouble === undefined) return null;
  return (
    <Notice tone="problem">
      <p role="alert">{effects.troubles[trouble]}</p>
      {trouble === 'background-slow' ? (
        <Button className="mt-2 min-h-9 rounded-lg text-sm" onClick={() => void call.devices.setBackground('none')}>
          {effects.removeBackground}
        </Button>
      ) : null}
    </Notice>
  );
}
