/** The browser's picker of screens, answered by the test: Chromium without a window takes a whole screen unless the page wishes for something else. */
import type { Page } from '@playwright/test';

/** The kinds of W3C screen-capture, section 5.4.1; `browser` is the tab that asks. */
export type Picked = 'monitor' | 'window' | 'browser';

declare global {
  interface Window {
    picked?: Picked;
    pickerRefuses?: { readonly message: string; readonly after: number };
    /** How many times it has. */
    pickerRefused?: number;
  }
}

/** To be called before the page is opened. `window.picked` changes the answer. */
export async function choosePicker(page: Page, picked: Picked): Promise<void> {
  await page.addInitScript((first) => {
    window.picked = first;
    const real = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getDisplayMedia = async (options) => {
      if (window.pickerRefuses) {
        const { message, after } = window.pickerRefuses;
        // At once is at once: a timer waits for whatever the page has to do.
        if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
        window.pickerRefused = (window.pickerRefused ?? 0) + 1;
        throw new DOMException(message, 'NotAllowedError');
      }
      const video = typeof options?.video === 'object' ? options.video : {};
      return real({ ...options, video: { ...video, displaySurface: window.picked ?? first } });
    };
  }, picked);
}

/**
 * Has the picker refuse from now on.
 *
 * @param after how long the person or the system takes, in milliseconds
 */
export async function refusePicker(page: Page, message: string, after: number): Promise<void> {
  await page.evaluate((refusal) => (window.pickerRefuses = refusal), { message, after });
}

/** How many times the picker has refused. */
export async function refusals(page: Page): Promise<number> {
  return page.evaluate(() => window.pickerRefused ?? 0);
}
