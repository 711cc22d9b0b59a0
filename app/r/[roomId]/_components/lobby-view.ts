/** What the lobby's address shows: the lobby, or the reason why there is no meeting to join. */
import type { CallSnapshot } from '#call/call-state';
import type { ErrorCode } from '#protocol/errors';
import type { EndScreen } from '../../../_words/end-screen.ts';

type LobbyView = 'lobby' | EndScreen;

const NO_WAY_IN: Partial<Record<ErrorCode, EndScreen>> = {
  'room-not-found': 'not-found',
  'room-closed': 'ended',
  'room-full': 'full',
};

export function lobbyViewOf({ phase }: Pick<CallSnapshot, 'phase'>): LobbyView {
  switch (phase.state) {
    case 'left':
      return phase.reason;
    case 'idle':
    case 'joining': {
      const error = (phase.state === 'idle' ? phase.joinError : undefined) ?? (phase.preview.status === 'failed' ? phase.preview.error : undefined);
      const reason = error === undefined ? undefined : NO_WAY_IN[error];
      if (reason !== undefined) return reason;
      return phase.preview.status === 'found' && phase.preview.room.state === 'closed' ? 'ended' : 'lobby';
    }
    case 'joined':
      return 'lobby';
    default:
      return phase satisfies never;
  }
}
