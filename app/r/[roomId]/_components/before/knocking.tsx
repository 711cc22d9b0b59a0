/** Waiting to be let in: what happens now, and what a host says to those who wait. */
import { useEffect, useId, useRef } from 'react';
import type { CallSnapshot } from '#call/call-state';
import { Button } from '../../../../_ui/button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { LobbyNotice } from '../lobby-notice.tsx';
import { useAdmittedSound } from './use-admitted-sound.ts';

export default function Knocking() {
  const { door } = useWords('door');
  const call = useCall();
  const stage = useCallState(stageOf);
  const message = useCallState(({ phase }) => (phase.state === 'knocking' ? phase.message : undefined));
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useAdmittedSound(stage === 'admitted');

  // The button that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-4">
      <h2 ref={heading} id={headingId} tabIndex={-1} className="text-lg font-semibold">
        {door.waiting}
      </h2>
      <p role="status">{door[stage]}</p>
      <div aria-live="polite">
        {message === undefined ? null : (
          <Notice tone="info">
            <p className="text-muted">{door.hostSays}</p>
            <p dir="auto" className="break-words whitespace-pre-line">
              <bdi>{message}</bdi>
            </p>
          </Notice>
        )}
      </div>
      <LobbyNotice />
      <Button className="min-h-12" disabled={stage === 'admitted'} onClick={() => call.giveUpKnocking()}>
        {door.cancel}
      </Button>
    </section>
  );
}

/** How far they are, by its name among the words. */
function stageOf({ phase }: CallSnapshot): 'admitted' | 'hostHere' | 'noHost' {
  if (phase.state !== 'knocking') return 'admitted';
  return phase.preview.status === 'found' && phase.preview.hostHere ? 'hostHere' : 'noHost';
}
