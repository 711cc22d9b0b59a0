/** What there is to choose for one person: what the table of powers allows to whoever looks, as far as it makes sense now. */
import type { Action } from '#protocol/actions';
import type { Participant, Role } from '#protocol/participant';
import { mayActOn } from '#protocol/powers';
import { RIGHTS, type Right } from '#protocol/rights';
import type { Question } from './action-question.tsx';

export type MenuChoice =
  | { readonly key: string; readonly action: Extract<Action, { readonly kind: 'mute' | 'lower-hand' | 'promote' | 'demote' | 'set-right' }> }
  /** What cannot be undone is asked again. */
  | { readonly key: string; readonly asks: Question };

export function choicesFor({ id, role, sending, may, noCameraPlace }: Participant, viewer: Role, handUp: boolean): readonly MenuChoice[] {
  const can = (kind: Action['kind'], sensible = true) => sensible && mayActOn(viewer, kind, role);
  // Who only waits for a place lost nothing that could be given back.
  const has = (right: Right) => may[right] || (right === 'camera' && noCameraPlace === true);
  const simple = (kind: 'mute' | 'lower-hand' | 'promote' | 'demote'): MenuChoice => ({ key: kind, action: { kind, participantId: id } });
  return [
    ...(can('mute', sending.microphone) ? [simple('mute')] : []),
    ...(can('lower-hand', handUp) ? [simple('lower-hand')] : []),
    ...(can('set-right')
      ? RIGHTS.map((right): MenuChoice => ({ key: right, action: { kind: 'set-right', participantId: id, right, allowed: !has(right) } }))
      : []),
    ...(can('promote') ? [simple('promote')] : []),
    ...(can('demote') ? [simple('demote')] : []),
    ...(can('hand-over') ? [{ key: 'hand-over', asks: 'hand-over' } as const] : []),
    ...(can('remove') ? [{ key: 'remove', asks: 'remove' } as const] : []),
  ];
}
