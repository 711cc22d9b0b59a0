/** The roster as this page knows it: a pure function of the facts. */
import type { Facts, Roster } from '#protocol/events';

export type RosterFact =
  | { readonly fact: 'participant:joined'; readonly payload: Facts['participant:joined'] }
  | { readonly fact: 'participant:updated'; readonly payload: Facts['participant:updated'] }
  | { readonly fact: 'participant:left'; readonly payload: Facts['participant:left'] };

/** The roster after the fact; the same roster where the fact is old news; `gap` where one before it was missed. */
export function applyFact(roster: Roster, { fact, payload }: RosterFact): Roster | 'gap' {
  if (payload.revision <= roster.revision) return roster;
  if (payload.revision > roster.revision + 1) return 'gap';
  const { revision } = payload;
  switch (fact) {
    case 'participant:joined':
      return { revision, participants: [...roster.participants, payload.participant] };
    case 'participant:updated': {
      const { participant } = payload;
      return { revision, participants: roster.participants.map((known) => (known.id === participant.id ? participant : known)) };
    }
    case 'participant:left':
      return { revision, participants: roster.participants.filter(({ id }) => id !== payload.participantId) };
    default:
      return fact satisfies never;
  }
}
