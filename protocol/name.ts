/**
 * What people may call themselves and their meetings. Any script and any emoji; not line breaks, control characters or
 * bidirectional overrides, which would let a name rewrite the words around it (Unicode TR36, section 2.6).
 */
import { fail, ok, type Result } from './errors.ts';

/** Longest name of a participant, in characters (Unicode code points). */
export const MAX_DISPLAY_NAME = 60;

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
const VISIBLE = /[^\p{Z}\p{C}\p{M}]/u;

/**
 * A name fit to be shown: controls removed, white space folded, in Unicode normal form C.
 *
 * @param limit the longest name, in code points
 * @returns `name-empty` where nothing visible is left, `name-too-long` past the limit
 */
export function parseName(text: string, limit: number): Result<string> {
  // A cap before the costly steps: nothing of this size is a name, whatever the steps would fold away.
  if (text.length > limit * 16) return fail('name-too-long');
  const name = text.normalize('NFC').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
  if (!VISIBLE.test(name)) return fail('name-empty');
  if ([...name].length > limit) return fail('name-too-long');
  return ok(name);
}
