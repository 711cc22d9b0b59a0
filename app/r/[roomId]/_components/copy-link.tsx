/** Copies the meeting's link; where the browser does not let the page do it, shows the link to copy by hand. */
import { Check, Link2 } from 'lucide-react';
import { Button, type ButtonLook } from '../../../_ui/button.tsx';
import { CopyByHand } from '../../../_ui/copy-by-hand.tsx';
import { useCopy } from '../../../_ui/use-copy.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useMeetingLink } from './use-meeting-link.ts';

export function CopyLink({ look }: { readonly look: ButtonLook }) {
  const { meeting } = useWords('meeting');
  const link = useMeetingLink();
  const { copied, refused, copy } = useCopy();
  return (
    <>
      <Button look={look} onClick={() => void copy(link)}>
        {copied ? <Check aria-hidden="true" className="size-4" /> : <Link2 aria-hidden="true" className="size-4" />}
        {meeting.copyLink}
      </Button>
      <span role="status" className={copied ? 'text-sm text-good-ink' : 'sr-only'}>
        {copied ? meeting.copied : ''}
      </span>
      {refused === undefined ? null : <CopyByHand key={refused} text={refused} label={meeting.copyByHand} hint={meeting.copyByHandHint} />}
    </>
  );
}
