/** Whether a coming or a going is to be heard. A pure policy: in a small meeting, and never many at once. */
import type { ParticipantId } from '#protocol/participant';

export type ComingSound = 'join' | 'leave';

/** In a larger meeting somebody always comes or goes. */
const MOST_PEOPLE = 5;
/** Between two sounds, in milliseconds. What happens meanwhile is not heard later: it is old news then. */
const APART = 2_000;

export interface RosterStep {
  /** The others, before and after. Whoever was there before is no news. */
  readonly before: readonly ParticipantId[];
  readonly after: readonly ParticipantId[];
  /** Since the last sound, in milliseconds. */
  readonly sinceLast: number;
}

export function comingSound({ before, after, sinceLast }: RosterStep): ComingSound | undefined {
  const people = Math.max(before.length, after.length) + 1;
  if (people > MOST_PEOPLE || sinceLast < APART) return undefined;
  if (after.some((id) => !before.includes(id))) return 'join';
  return before.some((id) => !after.includes(id)) ? 'leave' : undefined;
}
