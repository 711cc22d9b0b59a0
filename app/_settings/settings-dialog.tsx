/** The frame of the settings. Which sections there are is for the page to say; their code is fetched when they are first shown. */
import type { ReactNode } from 'react';
import { Dialog } from '../_ui/dialog.tsx';
import { useWords } from '../_words/use-words.tsx';

export interface SettingsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SettingsDialog({ open, onClose, children }: SettingsDialogProps) {
  const { settingsFrame } = useWords('page');
  return (
    <Dialog open={open} heading={settingsFrame.heading} onClose={onClose} closeLabel={settingsFrame.close} wide>
      {children}
    </Dialog>
  );
}
