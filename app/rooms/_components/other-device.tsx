/** Makes a link that makes another browser a host of a meeting, once. */
import { useState } from 'react';
import type { HostLink } from '#protocol/rooms-api';
import { ShownHostLink } from '../../_host-link/shown-host-link.tsx';
import { makeHostLink } from '../../_rooms-api/rooms-api.ts';
import { Button } from '../../_ui/button.tsx';
import { useWords } from '../../_words/use-words.tsx';
import { AboutRoom } from './about-room.tsx';
import { Failure } from './failure.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { useRequest } from './use-request.ts';

export function OtherDevice({ mine: { room } }: RoomDialogProps) {
  const { rooms } = useWords('rooms');
  const { busy, failure, run } = useRequest();
  const [link, setLink] = useState<HostLink>();
  return (
    <>
      <AboutRoom room={room} />
      <p>{rooms.hostLink.text}</p>
      <Failure error={failure} />
      {link === undefined ? (
        <Button look="primary" disabled={busy} onClick={() => run(() => makeHostLink(room.id), setLink)}>
          {busy ? rooms.working : rooms.hostLink.make}
        </Button>
      ) : (
        <ShownHostLink link={link} until={rooms.hostLink.once} qrCode={rooms.hostLink.qrCode} copy={rooms.hostLink.copy} words={rooms} />
      )}
    </>
  );
}
