/** Raises one's hand, and lowers it. */
import { Hand } from 'lucide-react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { MEETING } from '../../../_words/meeting.ts';
import { useCall, useCallState } from '../_call/call-context.ts';
import { isHandUp } from './is-hand-up.ts';

export function HandButton({ className }: { readonly className?: string }) {
  const call = useCall();
  const up = useCallState(isHandUp);
  return (
    <IconButton
      label={up ? MEETING.lowerHand : MEETING.raiseHand}
      icon={<Hand aria-hidden="true" />}
      tone={up ? 'active' : 'plain'}
      aria-keyshortcuts="Control+Shift+H Meta+Shift+H"
      className={className}
      onClick={() => call.raiseHand(!up)}
    />
  );
}
