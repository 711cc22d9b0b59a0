/**
 * A sentence of a catalogue with the names of people in it, each isolated: a name in a script of the other direction must not turn
 * the words around it (Unicode UAX 9, section 2.7). While the sentence is made, characters that no words have stand for the names.
 */

const FIRST = 0xe000;
const STAND_INS = /([\ue000-\uf8ff])/u;

export interface WithNamesProps {
  readonly names: readonly string[];
  /** The sentence with these in the place of the names. */
  readonly say: (names: readonly string[]) => string;
}

export function WithNames({ names, say }: WithNamesProps) {
  const parts = say(names.map((_, index) => String.fromCharCode(FIRST + index))).split(STAND_INS);
  return parts.map((part) => {
    const name = names[part.charCodeAt(0) - FIRST];
    return name === undefined ? part : <bdi key={part}>{name}</bdi>;
  });
}
