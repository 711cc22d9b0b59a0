/** A host lets people into a meeting again that was ended. */
import { useState } from 'react';
import { reopenRoom } from '../../../../_rooms-api/rooms-api.ts';
import { Button } from '../../../../_ui/button.tsx';
import type { RequestFailure } from '../../../../_words/request-failure.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';

export default function ReopenMeeting() {
  const { errors } = useWords('page');
  const { door } = useWords('door');
  const call = useCall();
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  const reopen = async () => {
    setAsked(true);
    setFailure(undefined);
    const outcome = await reopenRoom(roomId);
    // From its lobby the room is seen to open.
    if (outcome.ok) return call.reset();
    setAsked(false);
    setFailure(outcome.error);
  };

  return (
    <>
      {failure === undefined ? null : (
        <p role="alert" className="w-full text-danger-ink">
          {errors[failure]}
        </p>
      )}
      <Button look="primary" disabled={asked} onClick={() => void reopen()}>
        {door.reopen}
      </Button>
    </>
  );
}
