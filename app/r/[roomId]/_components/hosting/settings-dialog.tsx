/** The settings of the meeting, for hosts. What is inside is fetched when it is first opened. */
import { fetched } from '../../../../_components/fetched.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

const MeetingSettings = fetched(() => import('./meeting-settings.tsx'), 'hosting', 'roomSettings');

export function MeetingSettingsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={meeting.settings} onClose={onClose} closeLabel={meeting.close}>
      <MeetingSettings />
    </Dialog>
  );
}
