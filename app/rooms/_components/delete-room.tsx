/** Deletes a meeting, and says what goes with it. */
import { deleteRoom } from '../../_rooms-api/my-rooms.ts';
import { useWords } from '../../_words/use-words.tsx';
import { Confirm } from './confirm.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { nameOf } from './room-name.tsx';

export function DeleteRoom({ mine, onShow, onDone }: RoomDialogProps) {
  const { rooms } = useWords('rooms');
  const { room } = mine;
  return (
    <Confirm
      mine={mine}
      warning={rooms.deleteWarning}
      label={rooms.deleteForGood}
      act={() => deleteRoom(room.id)}
      onDone={() => onDone({ what: 'deleted', name: nameOf(room) })}
      onCancel={() => onShow({ what: 'more', roomId: room.id })}
    />
  );
}
