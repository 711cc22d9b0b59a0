/** The dialog of effects, in the lobby and in the meeting. Its code is fetched when it is first opened. */
import { fetched } from '../../../../_components/fetched.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

const EffectsPicker = fetched(() => import('./effects-picker.tsx'), 'effects');

export function EffectsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { effects } = useWords('page');
  return (
    <Dialog open={open} heading={effects.heading} onClose={onClose} closeLabel={effects.close}>
      <EffectsPicker />
    </Dialog>
  );
}
