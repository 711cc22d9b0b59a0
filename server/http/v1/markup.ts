/** Markup put together so that nothing in it is taken for a tag that was not meant as one. */

/** Markup, and no mere text. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/** A template of markup: text that is put in is escaped, markup is not. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: pieces.reduce((done, piece, index) => done + written(parts[index - 1] ?? '') + piece) };
}

export const NOTHING: Markup = { markup: '' };

/** Words in which backticks mark code; an empty line begins a new paragraph. */
export function prose(text: string): readonly Markup[] {
  return text.split(/\n\s*\n/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);
}

/** The same without paragraphs. */
export const inline = (text: string): readonly Markup[] => text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
