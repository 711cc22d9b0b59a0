/** Opens the self test, whose code is fetched then. */
import { Disc } from 'lucide-react';
import { useState } from 'react';
import { fetched } from '../../../../_components/fetched.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallReady } from '../../_call/call-context.ts';

const SelfTest = fetched(() => import('./self-test.tsx'), 'selfTest');

export function SelfTestButton() {
  const { lobby } = useWords('page');
  const ready = useCallReady();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button className="min-h-10 rounded-lg text-sm" disabled={!ready} onClick={() => setOpen(true)}>
        <Disc aria-hidden="true" className="size-4" />
        {lobby.recordTest}
      </Button>
      <Dialog open={open} heading={lobby.recordTest} onClose={close}>
        <SelfTest />
        <Button onClick={close}>{lobby.close}</Button>
      </Dialog>
    </>
  );
}
