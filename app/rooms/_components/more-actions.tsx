/** What is done with a meeting now and then. */
import { Copy, MonitorSmartphone, OctagonX, Trash2 } from 'lucide-react';
import { roomSetup } from '../../_rooms-api/my-rooms.ts';
import { makeRoom, type Outcome } from '../../_rooms-api/rooms-api.ts';
import { Button } from '../../_ui/button.tsx';
import { useWords } from '../../_words/use-words.tsx';
import { copyOf, type Copy as RoomCopy } from '../copy-of.ts';
import { AboutRoom } from './about-room.tsx';
import { Failure } from './failure.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { nameOf } from './room-name.tsx';
import { useRequest } from './use-request.ts';

export function MoreActions({ mine: { room, role }, onShow, onDone }: RoomDialogProps) {
  const { rooms } = useWords('rooms');
  const { busy, failure, run } = useRequest();
  const duplicate = () => {
    run(
      () => makeCopy(room.id),
      (without) => onDone({ what: 'duplicated', name: nameOf(room), without }),
    );
  };
  return (
    <div className="flex flex-col gap-3">
      <AboutRoom room={room} />
      <Button disabled={busy} onClick={duplicate}>
        <Copy aria-hidden="true" className="size-4" />
        {rooms.duplicate}
      </Button>
      <p className="-mt-1 text-sm text-muted">{rooms.duplicateHint}</p>
      {role === 'host' ? (
        <Button onClick={() => onShow({ what: 'other-device', roomId: room.id })}>
          <MonitorSmartphone aria-hidden="true" className="size-4" />
          {rooms.otherDevice}
        </Button>
      ) : null}
      {room.state === 'closed' ? null : (
        <Button look="warning" onClick={() => onShow({ what: 'end', roomId: room.id })}>
          <OctagonX aria-hidden="true" className="size-4" />
          {rooms.end}
        </Button>
      )}
      {role === 'host' ? (
        <Button look="warning" onClick={() => onShow({ what: 'delete', roomId: room.id })}>
          <Trash2 aria-hidden="true" className="size-4" />
          {rooms.delete}
        </Button>
      ) : null}
      <Failure error={failure} />
    </div>
  );
}

/** Makes another room like this one; what it has not. */
async function makeCopy(roomId: string): Promise<Outcome<RoomCopy['without']>> {
  const setup = await roomSetup(roomId);
  if (!setup.ok) return setup;
  const { wish, without } = copyOf(setup.value, Date.now());
  const made = await makeRoom(wish);
  return made.ok ? { ok: true, value: without } : made;
}
