/** Which of one's own meetings are running, are to come, or are past. */
import type { MyRoom } from '#protocol/rooms-api';

export const SECTIONS = ['running', 'upcoming', 'past'] as const;
export type Section = (typeof SECTIONS)[number];

/** How long a meeting with a beginning and no end counts as running while nobody is inside, in milliseconds. */
const EXPECTED = 12 * 60 * 60 * 1_000;

/** @param now milliseconds since 1970 */
export function sectionOf({ state, participants = 0, opensAt, closesAt }: MyRoom['room'], now: number): Section {
  if (state === 'closed') return 'past';
  if (participants > 0) return 'running';
  // A link without times is good at any time.
  if (state === 'not-started' || opensAt === undefined) return 'upcoming';
  return closesAt !== undefined || now < opensAt + EXPECTED ? 'running' : 'past';
}

/** Each section in the order in which one looks for a meeting: what is next comes first, then what was used last. */
export function inSections(rooms: readonly MyRoom[], now: number): Readonly<Record<Section, readonly MyRoom[]>> {
  const sections: Record<Section, MyRoom[]> = { running: [], upcoming: [], past: [] };
  for (const mine of rooms) sections[sectionOf(mine.room, now)].push(mine);
  sections.upcoming.sort((one, other) => (one.room.opensAt ?? Infinity) - (other.room.opensAt ?? Infinity) || other.lastUsedAt - one.lastUsedAt);
  return sections;
}
