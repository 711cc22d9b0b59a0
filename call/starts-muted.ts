/** Whether somebody comes in with their microphone off: among many people, a microphone that nobody meant to be on is everybody's. A pure policy. */
import type { SourceState } from './call-state.ts';

/** So many people inside are many. */
export const START_MUTED_FROM = 8;

export interface Coming {
  /** How many are inside; undefined for eyes that may not know. */
  readonly inside: number | undefined;
  readonly microphone: SourceState['state'];
  /** Whether the person switched it themselves in this lobby: then it is as they left it. */
  readonly chosen: boolean;
}

export function startsMuted({ inside = 0, microphone, chosen }: Coming): boolean {
  return inside >= START_MUTED_FROM && !chosen && (microphone === 'on' || microphone === 'starting');
}
