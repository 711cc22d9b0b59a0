/** Copies the meeting's link; where the browser does not let the page do it, shows the link, selected, to copy by hand. */
import { Check, Link2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../../../_ui/button.tsx';
import { copyText } from '../../../_ui/copy-text.ts';
import { MEETING } from '../../../_words/meeting.ts';
import { useMeetingLink } from './use-meeting-link.ts';

/** How long the success is shown, in milliseconds. */
const SHOWN = 3000;

export function CopyLink({ look }: { readonly look: ButtonLook }) {
  const link = useMeetingLink();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copied = outcome === 'copied';
  return (
    <>
      <Button look={look} onClick={() => void copyText(link).then((done) => setOutcome(done ? 'copied' : 'refused'))}>
        {copied ? <Check aria-hidden="true" className="size-4" /> : <Link2 aria-hidden="true" className="size-4" />}
        {MEETING.copyLink}
      </Button>
      <span role="status" className={copied ? 'text-sm text-good-ink' : 'sr-only'}>
        {copied ? MEETING.copied : ''}
      </span>
      {outcome === 'refused' ? <LinkToCopy link={link} /> : null}
    </>
  );
}

function LinkToCopy({ link }: { readonly link: string }) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <label className="flex w-full flex-col gap-1 text-start text-sm">
      {MEETING.copyByHand}
      <input ref={ref} readOnly value={link} className="min-h-10 w-full rounded-lg border border-edge bg-surface px-2" />
      <span className="text-xs text-muted">{MEETING.copyByHandHint}</span>
    </label>
  );
}
