/** Finds the web addresses in a text that somebody wrote, so that they can be pressed. Nothing but http and https becomes a link. */

export interface TextPart {
  readonly text: string;
  /** Where it leads; a text to read without it. */
  readonly href?: string;
}

/** Invisible characters that turn the direction of writing (Unicode UAX 9) end an address: they can make it read as another one. */
const ADDRESS = /https?:\/\/[^\s<>"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gi;
/** What rather ends a sentence than an address. */
const AFTER = /[.,:;!?'’”)\]}]+$/;

export function webLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (!isAddress(address)) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Without the punctuation after it; a bracket that was opened inside the address belongs to it. */
function trimmed(address: string): string {
  const without = address.replace(AFTER, '');
  let open = count(without, '(') - count(without, ')');
  let length = without.length;
  while (open > 0 && address[length] === ')') {
    open -= 1;
    length += 1;
  }
  return address.slice(0, length);
}

const count = (text: string, character: string): number => text.split(character).length - 1;

/** Safari has `URL.canParse` from version 17 on. */
function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
