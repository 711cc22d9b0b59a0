/** A page that goes to the background and comes back, as on a phone: headless browsers show every page all the time. */
import type { Page } from '@playwright/test';

export async function hide(page: Page): Promise<void> {
  await setVisibility(page, 'hidden');
}

export async function show(page: Page): Promise<void> {
  await setVisibility(page, 'visible');
}

async function setVisibility(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    Object.defineProperty(document, 'hidden', { value: visibility === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);
}
