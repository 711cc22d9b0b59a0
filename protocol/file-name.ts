/**
 * What a file may be called: by somebody else, so the name is never trusted. It names no folder, nothing that a system treats
 * specially, and nothing that would rewrite the words around it (Unicode TR36, section 2.6).
 */

/** Longest name, and longest of it that is kept as its extension; in characters (Unicode code points). */
export const MAX_FILE_NAME = 120;
const MAX_EXTENSION = 16;

/** What cannot be seen, but for the two joiners, without which emoji and Persian words fall apart. */
const UNSEEN = /(?:(?![\u200c\u200d])\p{C}|[\p{Zl}\p{Zp}])+/gu;
const VISIBLE = /[^\p{Z}\p{C}\p{M}]/u;
/** What parts folders, or is refused by Windows (Naming Files, Paths, and Namespaces). */
const UNFIT = /[/\\:*?"<>|]+/gu;
/** Devices of Windows, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const NAMELESS = 'file';

/** The name under which such a file is shown and saved: never empty, at most MAX_FILE_NAME long, its extension kept. */
export function cleanFileName(text: string): string {
  // A cap before the costly steps, at both ends: the extension is at the last.
  const short = text.length > 1_000 ? `${text.slice(0, 500)}${text.slice(-500)}` : text;
  const plain = short.normalize('NFC').replace(UNSEEN, '').replace(UNFIT, '_').replace(/\s+/gu, ' ');
  // A dot first hides a file; dots and spaces last are dropped by Windows, and with them the extension that was read.
  const name = plain.replace(/^[. ]+|[. ]+$/gu, '').replace(DEVICE, '$1_');
  return VISIBLE.test(name) ? shortened(name) : NAMELESS;
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_FILE_NAME) return name;
  const [extension = ''] = /\.[^. ]+$/u.exec(name) ?? [];
  const kept = [...extension].length <= MAX_EXTENSION ? extension : '';
  return `${characters.slice(0, MAX_FILE_NAME - [...kept].length - 1).join('').trimEnd()}…${kept}`;
}
