/** The dialog in which a host ends the meeting. What it asks is fetched when it is first opened. */
import { fetched } from '../../../_components/fetched.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { useWords } from '../../../_words/use-words.tsx';

const EndQuestion = fetched(() => import('./end-question.tsx'));

export function EndMeeting({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={meeting.endHeading} onClose={onClose}>
      <EndQuestion onClose={onClose} />
    </Dialog>
  );
}
