/** The tile of somebody else. */
import type { ParticipantId } from '#protocol/participant';
import { CheckLink } from '../../../_components/check-link.tsx';
import { connectionLabel } from '../../../_words/connection-label.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState, useRemote } from '../_call/call-context.ts';
import { TilePin } from './layout/pin-button.tsx';
import { Tile } from './tile.tsx';

export interface RemoteTileProps {
  readonly id: ParticipantId;
  /** Whether it can be pinned where it is. */
  readonly pinnable?: boolean;
}

export function RemoteTile({ id, pinnable = true }: RemoteTileProps) {
  const { meeting } = useWords('meeting');
  const participant = useRemote(id);
  const relay = useCallState(({ phase }) => (phase.state === 'joined' ? phase.relay : 'available'));
  const roomId = useCallState((snapshot) => snapshot.roomId);
  if (!participant) return null;
  const { name, sending, streams, peer, connected } = participant;
  return (
    <Tile
      id={id}
      name={name}
      camera={sending.camera ? streams.camera : undefined}
      microphone={sending.microphone}
      connection={connectionLabel(meeting, peer, connected, relay)}
      remedy={connected && peer.state === 'failed' ? <CheckLink roomId={roomId} newTab /> : undefined}
      corner={pinnable ? <TilePin tile={id} name={name} /> : undefined}
    />
  );
}
