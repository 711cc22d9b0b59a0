/** Raises one's hand, and lowers it. */
import { Hand } from 'lucide-react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { isHandUp } from './is-hand-up.ts';

export function HandButton({ className }: { readonly className?: string }) {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const up = useCallState(isHandUp);
  return (
    <IconButton
      label={up ? meeting.lowerHand : meeting.raiseHand}
      icon={<Hand aria-hidden="true" />}
      tone={up ? 'active' : 'plain'}
      aria-keyshortcuts="Control+Shift+H Meta+Shift+H"
      className={className}
      onClick={() => call.raiseHand(!up)}
    />
  );
}
