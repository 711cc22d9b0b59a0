/** The quiet way to the settings, at the top of a page. */
import { Settings } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useHydrated } from '../_home/use-hydrated.ts';
import { IconButton } from '../_ui/icon-button.tsx';
import { useWords } from '../_words/use-words.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

/** @param children the sections */
export function SettingsButton({ children }: { readonly children: ReactNode }) {
  const { settingsFrame } = useWords('page');
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  return (
    <>
      <IconButton
        label={settingsFrame.heading}
        icon={<Settings aria-hidden="true" className="size-5" />}
        tone="quiet"
        small
        disabled={!hydrated}
        onClick={() => setOpen(true)}
      />
      <SettingsDialog open={open} onClose={() => setOpen(false)}>
        {children}
      </SettingsDialog>
    </>
  );
}
