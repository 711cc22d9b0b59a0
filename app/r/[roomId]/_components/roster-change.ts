/** Who came and who went between two rosters, by name. */
import type { Participant } from '#protocol/participant';

type Roster = readonly Pick<Participant, 'id' | 'name'>[];

export function rosterChange(before: Roster, after: Roster): { readonly joined: readonly string[]; readonly left: readonly string[] } {
  return { joined: namesOfNew(before, after), left: namesOfNew(after, before) };
}

function namesOfNew(known: Roster, roster: Roster): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return roster.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
}
