/** One browser tab, in the few words that Playwright (Chromium) and Puppeteer (Firefox) have in common. */
import type { Page } from '@playwright/test';

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a self-contained function in the page. */
  read<A, R>(inPage: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Replaces the text of the textbox with this accessible name. */
  fill(name: string, text: string): Promise<void>;
  /** Clicks the button with this accessible name, when it can be clicked. */
  click(name: string): Promise<void>;
}

export const chromiumTab = (page: Page): Tab => ({
  goto: async (url) => {
    await page.goto(url);
  },
  // Playwright types its argument by what JSON can carry, which a type parameter cannot promise.
  read: (inPage, argument) => page.evaluate(inPage as (argument: unknown) => never, argument),
  fill: (name, text) => page.getByRole('textbox', { name, exact: true }).fill(text),
  click: (name) => page.getByRole('button', { name, exact: true }).click(),
});
