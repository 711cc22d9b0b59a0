/** The keys of the meeting at one press; they stand in the settings, too. */
import { fetched } from '../../../_components/fetched.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { useWords } from '../../../_words/use-words.tsx';

const Keys = fetched(() => import('../../../_settings/key-list.tsx'), 'settings');

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={meeting.keys} onClose={onClose} closeLabel={meeting.close}>
      <Keys />
    </Dialog>
  );
}
