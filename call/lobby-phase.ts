/** The phases of a call in which the person is before the door, and sees a preview of the room. */
import type { ErrorCode } from '#protocol/errors';
import type { CallPhase, PreviewState } from './call-state.ts';

export type LobbyPhase = Extract<CallPhase, { readonly preview: PreviewState }>;

/** Nothing is known yet. */
export const BEGINNING: LobbyPhase = { state: 'idle', preview: { status: 'loading' } };

/** What stood in the way of the last try, and is gone when the room is another. Whoever found it full is asked before they are taken in. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['room-locked', 'room-not-started', 'knock-required', 'passcode-required']);

/** The same phase with what is known of the room now. */
export function withPreview(phase: LobbyPhase, preview: PreviewState): LobbyPhase {
  if (phase.state !== 'idle' || phase.joinError === undefined || !PASSING.has(phase.joinError)) return { ...phase, preview };
  const { joinError: _, ...idle } = phase;
  return { ...idle, preview };
}
