/** What the lobby's address shows: the lobby, the waiting room, or the reason why there is no meeting to join. */
import type { CallSnapshot, PreviewState } from '#call/call-state';
import type { ErrorCode } from '#protocol/errors';
import type { Door } from '#protocol/events';
import type { EndScreen } from '../../../_words/end-screen.ts';

type LobbyView = 'lobby' | 'knocking' | EndScreen;

const NO_WAY_IN: Partial<Record<ErrorCode, EndScreen>> = {
  'room-not-found': 'not-found',
  'room-closed': 'ended',
  'room-full': 'full',
  'room-locked': 'locked',
  'room-not-started': 'not-started',
  banned: 'banned',
};

const SHUT: Readonly<Record<Door, EndScreen | undefined>> = {
  open: undefined,
  knock: undefined,
  // Somebody may leave while the person gets ready: whether there is a seat shows when they join.
  full: undefined,
  'not-started': 'not-started',
  locked: 'locked',
  closed: 'ended',
  banned: 'banned',
};

export function lobbyViewOf({ phase }: Pick<CallSnapshot, 'phase'>): LobbyView {
  switch (phase.state) {
    case 'left':
      return phase.reason;
    case 'idle':
      // The door says only that the room is shut to them.
      if (phase.answer === 'blocked') return 'blocked';
      return noWayIn(phase.preview, phase.joinError) ?? phase.answer ?? 'lobby';
    case 'knocking': {
      const reason = noWayIn(phase.preview);
      if (reason !== undefined && reason !== 'locked') return reason;
      return phase.waiting ? 'knocking' : 'lobby';
    }
    case 'joining':
      if (phase.admitted) return 'knocking';
      return noWayIn(phase.preview) ?? 'lobby';
    case 'joined':
      return 'lobby';
    default:
      return phase satisfies never;
  }
}

function noWayIn(preview: PreviewState, joinError?: ErrorCode): EndScreen | undefined {
  const error = joinError ?? (preview.status === 'failed' ? preview.error : undefined);
  return (error === undefined ? undefined : NO_WAY_IN[error]) ?? (preview.status === 'found' ? SHUT[preview.door] : undefined);
}
