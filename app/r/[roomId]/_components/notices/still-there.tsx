/** Whoever has been alone for long is asked whether they are still there, and leaves by itself: a camera that nobody remembers goes off. */
import { useEffect, useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall } from '../../_call/call-context.ts';
import { useRemoteIds } from '../use-roster.ts';

/** In milliseconds. */
const ALONE_FOR = 10 * 60_000;
const ANSWER_WITHIN = 2 * 60_000;

export function StillThere() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const alone = useRemoteIds().length === 0;
  const [asked, setAsked] = useState(false);

  if (!alone && asked) setAsked(false);

  useEffect(() => {
    if (!alone || asked) return;
    const timer = setTimeout(() => setAsked(true), ALONE_FOR);
    return () => clearTimeout(timer);
  }, [alone, asked]);

  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => void call.leave(), ANSWER_WITHIN);
    return () => clearTimeout(timer);
  }, [asked, call]);

  return (
    <Dialog open={asked} heading={meeting.stillThere} onClose={() => setAsked(false)}>
      <p className="text-muted">{meeting.leavingSoon}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={() => void call.leave()}>{meeting.leave}</Button>
        <Button look="primary" onClick={() => setAsked(false)}>
          {meeting.stay}
        </Button>
      </div>
    </Dialog>
  );
}
