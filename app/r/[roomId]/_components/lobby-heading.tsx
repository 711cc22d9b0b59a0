/** Which meeting this is, and who is already inside. */
import { useCallState } from '../_call/call-context.ts';
import { LOBBY, whoIsInside } from '../../../_words/lobby.ts';
import { RelayLine } from './relay-line.tsx';
import { useRoomName } from './use-room-name.ts';

export function LobbyHeading() {
  const name = useRoomName();
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const inside = useCallState(({ phase }) => {
    if (phase.state !== 'idle' && phase.state !== 'joining') return undefined;
    return phase.preview.status === 'found' ? whoIsInside(phase.preview.names, phase.preview.room.participants) : LOBBY.looking;
  });
  return (
    <>
      <h1 className="text-2xl leading-tight font-semibold tracking-tight break-words md:text-3xl">
        <bdi>{name}</bdi>
      </h1>
      {name === roomId ? null : (
        <p className="mt-1 text-sm text-muted">
          <span className="sr-only">{LOBBY.code} </span>
          {roomId}
        </p>
      )}
      <p aria-live="polite" className="mt-2 min-h-6 text-muted">
        {inside}
      </p>
      <RelayLine />
    </>
  );
}
