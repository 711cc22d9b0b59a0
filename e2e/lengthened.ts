/** Words as long as those of a language that needs more of them: two fifths longer than in English, in the letters of English. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    lengthened?: { readonly node: Text | HTMLInputElement | HTMLTextAreaElement; readonly before: string; readonly after: string }[];
  }
}

/** Lengthens every word that is ours, and puts it back after `meanwhile`. What people wrote and are called stays. */
export async function withLongWords<T>(page: Page, meanwhile: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const MORE = 0.4;
    const long = (words: string): string => {
      const more = Math.ceil(words.trim().length * MORE);
      return more === 0 ? words : `${words.trimEnd()} ${'longer '.repeat(more).slice(0, Math.max(1, more - 1)).trimEnd()}`;
    };
    const changed: NonNullable<typeof window.lengthened> = [];
    window.lengthened = changed;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || !element || !/\p{L}{2}/u.test(node.data) || element.closest('bdi, time, kbd, [role="log"] p[dir], script, style, title, option, [aria-hidden="true"]')) continue;
      changed.push({ node, before: node.data, after: long(node.data) });
      node.data = long(node.data);
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[placeholder]')) {
      changed.push({ node: field, before: field.placeholder, after: long(field.placeholder) });
      field.placeholder = long(field.placeholder);
    }
  });
  const result = await meanwhile();
  await page.evaluate(() => {
    for (const { node, before, after } of window.lengthened ?? []) {
      if (!(node instanceof Text)) node.placeholder = before;
      // Where React has said something new meanwhile, that counts.
      else if (node.data === after) node.data = before;
    }
  });
  return result;
}
