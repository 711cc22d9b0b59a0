/** Where the lobby says why there is no seat yet: at the field that it is about, or above the button. */
import type { CallSnapshot } from '#call/call-state';
import type { ErrorCode } from '#protocol/errors';

export type JoinErrorPlace = 'name' | 'passcode' | 'form';

const PLACES: Partial<Record<ErrorCode, JoinErrorPlace>> = {
  'name-empty': 'name',
  'name-too-long': 'name',
  'passcode-required': 'passcode',
  'passcode-wrong': 'passcode',
};

/** The error of the last try that is to be shown here. */
export function joinErrorAt(place: JoinErrorPlace, { phase }: Pick<CallSnapshot, 'phase'>): ErrorCode | undefined {
  if (phase.state !== 'idle') return undefined;
  const { joinError, preview } = phase;
  const error = joinError ?? (preview.status === 'failed' ? preview.error : undefined);
  if (error === undefined) return undefined;
  // Where there is a passcode, nobody tries so often for another reason.
  const guessed = error === 'rate-limited' && preview.status === 'found' && preview.passcode;
  return (guessed ? 'passcode' : (PLACES[error] ?? 'form')) === place ? error : undefined;
}
