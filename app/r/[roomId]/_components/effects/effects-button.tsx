/** Opens the effects, over the camera's preview. */
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallReady } from '../../_call/call-context.ts';
import { EffectsDialog } from './effects-dialog.tsx';

export function EffectsButton() {
  const { effects } = useWords('page');
  const ready = useCallReady();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={effects.heading} icon={<Sparkles aria-hidden="true" />} disabled={!ready} onClick={() => setOpen(true)} />
      <EffectsDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}
