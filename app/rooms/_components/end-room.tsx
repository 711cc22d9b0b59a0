/** Ends a meeting for everyone, from outside. */
import { closeRoom } from '../../_rooms-api/rooms-api.ts';
import { useWords } from '../../_words/use-words.tsx';
import { Confirm } from './confirm.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { nameOf } from './room-name.tsx';

export function EndRoom({ mine, onShow, onDone }: RoomDialogProps) {
  const { rooms } = useWords('rooms');
  const { room } = mine;
  return (
    <Confirm
      mine={mine}
      warning={rooms.endWarning}
      label={rooms.end}
      act={() => closeRoom(room.id)}
      onDone={() => onDone({ what: 'ended', name: nameOf(room) })}
      onCancel={() => onShow({ what: 'more', roomId: room.id })}
    />
  );
}
