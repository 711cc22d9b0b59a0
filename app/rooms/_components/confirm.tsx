/** Asks once more before something that others feel. */
import { Button } from '../../_ui/button.tsx';
import type { Outcome } from '../../_rooms-api/rooms-api.ts';
import { useWords } from '../../_words/use-words.tsx';
import { AboutRoom } from './about-room.tsx';
import { Failure } from './failure.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { useRequest } from './use-request.ts';

export interface ConfirmProps {
  readonly mine: RoomDialogProps['mine'];
  readonly warning: string;
  /** What the button does. */
  readonly label: string;
  readonly act: () => Promise<Outcome<unknown>>;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

export function Confirm({ mine: { room }, warning, label, act, onDone, onCancel }: ConfirmProps) {
  const { rooms } = useWords('rooms');
  const { busy, failure, run } = useRequest();
  return (
    <>
      <AboutRoom room={room} />
      <p>{warning}</p>
      <Failure error={failure} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>{rooms.cancel}</Button>
        <Button look="danger" disabled={busy} onClick={() => run(act, onDone)}>
          {busy ? rooms.working : label}
        </Button>
      </div>
    </>
  );
}
