/** The button that uses a host link up, and what became of it. */
import { useState } from 'react';
import { forgetHostLink } from '../../../../_host-link/host-link-secret.ts';
import { redeemHostLink } from '../../../../_rooms-api/rooms-api.ts';
import { Button } from '../../../../_ui/button.tsx';
import type { RequestFailure } from '../../../../_words/request-failure.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';

export function BecomeHost({ secret }: { readonly secret: string }) {
  const { errors } = useWords('page');
  const { door } = useWords('door');
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  const become = async () => {
    setAsked(true);
    setFailure(undefined);
    const outcome = await redeemHostLink(secret);
    if (!outcome.ok) {
      setAsked(false);
      setFailure(outcome.error);
      return;
    }
    // The server tells people apart when their socket connects: this page's own did so before.
    if (outcome.value.id === roomId) location.reload();
    else location.replace(`/r/${outcome.value.id}`);
  };

  return (
    <>
      {failure === undefined ? null : (
        <p role="alert" className="w-full text-danger-ink">
          {errors[failure]}
        </p>
      )}
      {failure === 'host-link-invalid' ? null : (
        <Button look="primary" disabled={asked} onClick={() => void become()}>
          {door.becomeHost}
        </Button>
      )}
      <Button disabled={asked} onClick={forgetHostLink}>
        {door.goOnWithout}
      </Button>
    </>
  );
}
