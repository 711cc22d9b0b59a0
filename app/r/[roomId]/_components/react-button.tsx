/** Opens the reactions. They stay open: applause is rarely one clap. */
import { SmilePlus } from 'lucide-react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { MEETING } from '../../../_words/meeting.ts';
import { ReactionRow } from './reaction-row.tsx';

const ID = 'reactions';

export function ReactButton({ className }: { readonly className?: string }) {
  return <IconButton label={MEETING.react} icon={<SmilePlus aria-hidden="true" />} popoverTarget={ID} className={className} />;
}

/** Stands outside of the toolbar, whose arrow keys are not for it. */
export function ReactionsPopover() {
  return (
    <div id={ID} popover="auto" role="group" aria-label={MEETING.react} className="reactions-sheet">
      <ReactionRow />
    </div>
  );
}
