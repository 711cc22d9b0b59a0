/** Asks a host whether the meeting shall really end for everyone, and ends it. */
import { useState } from 'react';
import { closeRoom } from '../../../_rooms-api/rooms-api.ts';
import { Button } from '../../../_ui/button.tsx';
import type { RequestFailure } from '../../../_words/request-failure.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';

export default function EndQuestion({ onClose }: { readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  const { errors } = useWords('page');
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const [ending, setEnding] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  // The server tells everyone, this page too, that the meeting is over: nothing more to do here.
  const end = async () => {
    setEnding(true);
    setFailure(undefined);
    const outcome = await closeRoom(roomId);
    setEnding(false);
    if (!outcome.ok) setFailure(outcome.error);
  };

  return (
    <>
      <p className="text-muted">{meeting.endWarning}</p>
      {failure === undefined ? null : (
        <p role="alert" className="text-sm text-danger-ink">
          {errors[failure]}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{meeting.cancel}</Button>
        <Button look="danger" disabled={ending} onClick={() => void end()}>
          {ending ? meeting.ending : meeting.endForEveryone}
        </Button>
      </div>
    </>
  );
}
