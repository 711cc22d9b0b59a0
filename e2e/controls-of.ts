/** Everything on a page that can be pressed or written in, as a person with a finger, a mouse or a keyboard meets it. */
import type { Page } from '@playwright/test';

export interface Control {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Whether its middle can be hit where it is now, or after scrolling to it: nothing lies over it, and it is inside the window. */
  readonly reachable: boolean;
}

/** The controls that are shown, in the order of the document. Scrolls to each, and back to the first. */
export async function controlsOf(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])');
    const shown = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const controls = shown.map((element) => {
      // What is beside a box to tick is pressed like the box.
      const target = element instanceof HTMLInputElement && element.type === 'checkbox' ? (element.closest('label') ?? element) : element;
      target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      // To what a page can be scrolled is rounded.
      const inside = left > -1 && right < innerWidth + 1 && top > -1 && bottom < innerHeight + 1;
      // What is switched off lets the pointer through to what is behind.
      const reachable = inside && hit !== null && (target.contains(hit) || hit.contains(target));
      const text = target instanceof HTMLSelectElement || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? (target.labels?.[0]?.textContent ?? '') : target.textContent;
      return { name: (element.getAttribute('aria-label') ?? text).trim(), width, height, reachable };
    });
    shown[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return controls;
  });
}
