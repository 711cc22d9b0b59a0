/** What a page of docs/operating tells the reader to run: its blocks of `sh`, in their order. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(path.dirname(path.dirname(import.meta.dirname)), 'docs', 'operating');

/**
 * The commands of a page, or of what stands there under one heading, a text for each block.
 * @param heading as it stands in the page, without its signs
 */
export function commandsOf(page: string, heading?: string): readonly string[] {
  const text = readFileSync(path.join(folder, page), 'utf8').replaceAll('\r\n', '\n');
  const part = heading === undefined ? text : under(text, heading);
  return [...part.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** What stands under a heading, up to the next one of any rank. */
function under(text: string, heading: string): string {
  const [, part] = new RegExp(`^#+ ${heading}\\n([\\s\\S]*?)(?=^#+ |(?![\\s\\S]))`, 'm').exec(text) ?? [];
  if (part === undefined) throw new Error(`No page has the heading ${heading}.`);
  return part;
}
