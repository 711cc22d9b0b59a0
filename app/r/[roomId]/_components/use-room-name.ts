/** The meeting's name as far as it is known, else its code. */
import { useCallState } from '../_call/call-context.ts';

export function useRoomName(): string {
  return useCallState(({ phase, roomId }) => {
    switch (phase.state) {
      case 'idle':
      case 'joining':
      case 'knocking':
        return phase.preview.status === 'found' && phase.preview.room.name !== '' ? phase.preview.room.name : roomId;
      case 'joined':
        return phase.room.name === '' ? roomId : phase.room.name;
      case 'left':
        return phase.roomName === '' ? roomId : phase.roomName;
      default:
        return phase satisfies never;
    }
  });
}
