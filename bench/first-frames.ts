/** Notes, inside a page, when Join was clicked and when each remote picture showed its first frame. */
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    joinClickedAt?: number;
    /** When each remote tile showed its first frame, by participant id; the page's own clock, in milliseconds. */
    firstFrameAt?: Map<string, number>;
  }
}

export interface FrameTimes {
  /** Milliseconds from the click to the first frame of anybody. */
  readonly first: number;
  /** To the first frame of the last one. */
  readonly all: number;
}

export async function watchFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const firstFrameAt = new Map<string, number>();
    window.firstFrameAt = firstFrameAt;
    const isSubmit = ({ target }: Event) => target instanceof Element && target.closest('button[type="submit"]') !== null;
    addEventListener('click', (event) => isSubmit(event) && (window.joinClickedAt = performance.now()), { capture: true });
    const watched = new WeakSet<HTMLVideoElement>();
    const watch = () => {
      for (const video of document.querySelectorAll<HTMLVideoElement>('[data-participant-id]:not([data-self]) video')) {
        if (watched.has(video)) continue;
        watched.add(video);
        const id = video.closest('[data-participant-id]')?.getAttribute('data-participant-id') ?? '';
        video.requestVideoFrameCallback((now) => firstFrameAt.has(id) || firstFrameAt.set(id, now));
      }
    };
    new MutationObserver(watch).observe(document, { subtree: true, childList: true });
  });
}

/** Waits for the first frame of so many others. */
export async function framesSinceClick(page: Page, others: number): Promise<FrameTimes> {
  await page.waitForFunction((count) => (window.firstFrameAt?.size ?? 0) >= count, others);
  const [clicked, times] = await page.evaluate(() => [window.joinClickedAt!, [...window.firstFrameAt!.values()]] as const);
  return { first: Math.min(...times) - clicked, all: Math.max(...times) - clicked };
}
