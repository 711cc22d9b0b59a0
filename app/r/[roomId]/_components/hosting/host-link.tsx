/** A link that makes another device of the host a host too: once, and for a short time. It is made when it is asked for. */
import { useState } from 'react';
import type { HostLink } from '#protocol/rooms-api';
import { ShownHostLink } from '../../../../_host-link/shown-host-link.tsx';
import { makeHostLink } from '../../../../_rooms-api/rooms-api.ts';
import { Button } from '../../../../_ui/button.tsx';
import type { RequestFailure } from '../../../../_words/request-failure.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { Failure } from './failure.tsx';

export function HostLinkMaker() {
  const { hosting } = useWords('hosting');
  const { meeting } = useWords('meeting');
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const [link, setLink] = useState<HostLink>();
  const [failure, setFailure] = useState<RequestFailure>();
  const make = async () => {
    const outcome = await makeHostLink(roomId);
    setFailure(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setLink(outcome.value);
  };
  return (
    <>
      <p className="text-sm text-muted">{hosting.hostLinkHint}</p>
      <Button onClick={() => void make()}>{hosting.hostLink}</Button>
      <Failure of={failure} />
      {link ? <ShownHostLink link={link} until={hosting.hostLinkUntil} qrCode={meeting.qrCodeOf(link.url)} copy={meeting.copyLink} words={meeting} /> : null}
    </>
  );
}
