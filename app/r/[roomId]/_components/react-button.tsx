/** Opens the reactions. They stay open: applause is rarely one clap. */
import { SmilePlus } from 'lucide-react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { ReactionRow } from './reaction-row.tsx';

const ID = 'reactions';

export function ReactButton({ className }: { readonly className?: string }) {
  const { meeting } = useWords('meeting');
  return <IconButton label={meeting.react} icon={<SmilePlus aria-hidden="true" />} popoverTarget={ID} className={className} />;
}

/** Stands outside of the toolbar, whose arrow keys are not for it. */
export function ReactionsPopover() {
  const { meeting } = useWords('meeting');
  return (
    <div id={ID} popover="auto" role="group" aria-label={meeting.react} className="reactions-sheet">
      <ReactionRow />
    </div>
  );
}
