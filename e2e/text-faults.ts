/** What is wrong with the words of a page for whoever wants to read them: cut off, out of the window, or to be scrolled for sideways. */
import type { Page } from '@playwright/test';

/** In words; nothing where everything can be read. */
export async function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(look);
}

async function look(): Promise<string[]> {
  const frames = async (): Promise<void> => {
    for (const _ of ['this frame', 'the next']) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  // What was just put into the page is laid out by now, and what follows its size (ResizeObserver) as well.
  await frames();
  // Until our letters have come others stand in, of other widths.
  if (document.fonts.status === 'loading') {
    await document.fonts.ready;
    await frames();
  }
  /** What rounding and the overhang of letters may be off by, in CSS pixels. */
  const SLACK = 2;
  const faults = new Set<string>();
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** For a screen reader alone. */
  const unseen = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (width <= 1 && height <= 1 && getComputedStyle(at).overflow !== 'visible') return true;
      if (at.tagName === 'OPTION' || at.tagName === 'TITLE' || at.tagName === 'TEXTAREA') return true;
    }
    return false;
  };
  /** What people call themselves, their meetings and their devices may be long, and ends in an ellipsis: it cannot be shortened by us. */
  const theirs = (element: Element): boolean => element.closest('bdi') !== null;
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  const check = (text: Text, element: Element): void => {
    const words = `"${text.data.trim().slice(0, 60)}"`;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      let [across, along] = [true, true];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, overflowY, position, display } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        // Inline boxes cut nothing off (CSS Overflow, section 2).
        if (display !== 'inline' && at !== document.body && at !== document.documentElement) {
          if (across && cuts(overflowX) && !theirs(element) && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) faults.add(`${words} is cut off at its side`);
          if (along && cuts(overflowY) && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) faults.add(`${words} is cut off above or below`);
          if (scrolls(overflowX)) across = false;
          if (scrolls(overflowY)) along = false;
        }
        if (position === 'fixed') break;
      }
      if (across && !theirs(element) && (rect.left < -SLACK || rect.right > innerWidth + SLACK)) faults.add(`${words} is out of the window`);
    }
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element && node instanceof Text && node.data.trim() !== '' && shown(element) && !unseen(element)) check(node, element);
  }

  const context = document.createElement('canvas').getContext('2d');
  /** Native fields do not tell the size of what is in them. */
  const needs = (field: Element, words: string): number => {
    const { font, letterSpacing } = getComputedStyle(field);
    if (!context) return 0;
    context.font = font;
    context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    return context.measureText(words).width;
  };
  const room = (field: Element): number => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
    return field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  };
  for (const field of document.querySelectorAll('input, textarea')) {
    if (!shown(field) || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const wraps = field instanceof HTMLTextAreaElement ? field.rows : 1;
    if (field.value === '' && needs(field, field.placeholder) > room(field) * wraps + SLACK) faults.add(`the placeholder "${field.placeholder}" is cut off`);
  }

  for (const dialog of document.querySelectorAll('dialog[open], [popover]:popover-open')) {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (left < -SLACK || right > innerWidth + SLACK || top < -SLACK || bottom > innerHeight + SLACK) faults.add(`${dialog.id || dialog.tagName} is out of the window`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page can be scrolled sideways by ${scrollWidth - clientWidth} px`);
  return [...faults];
}
