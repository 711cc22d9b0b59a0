/** The keys of the meeting at one press; they stand in the settings, too. */
import { KeyList } from '../../../_settings/key-list.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { useWords } from '../../../_words/use-words.tsx';

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { keys, meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={keys.heading} onClose={onClose} closeLabel={meeting.close}>
      <KeyList words={keys} />
    </Dialog>
  );
}
