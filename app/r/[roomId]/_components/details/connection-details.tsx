/** Everything there is to know of the connection to one person. Its inside is loaded when it is opened, and asks for nothing while closed. */
import { fetched } from '../../../../_components/fetched.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

const Inside = fetched(() => import('./inside.tsx'), 'details');

export function ConnectionDetails({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={meeting.details} onClose={onClose} closeLabel={meeting.close} wide>
      <Inside />
    </Dialog>
  );
}
