/** Another size of the window. */
import type { Page } from '@playwright/test';

/** Resolves when the page, which was opened with reduced motion, has been painted in that size: it lays itself out between a frame's callback and its paint. */
export async function resize(page: Page, viewport: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, viewport);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}
