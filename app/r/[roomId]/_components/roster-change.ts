/** Who came and who went between two lists of people, by name. */
type Roster = readonly { readonly id: string; readonly name: string }[];

export function rosterChange(before: Roster, after: Roster): { readonly joined: readonly string[]; readonly left: readonly string[] } {
  return { joined: namesOfNew(before, after), left: namesOfNew(after, before) };
}

function namesOfNew(known: Roster, roster: Roster): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return roster.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
}
