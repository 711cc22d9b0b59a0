/** The page of the API: made by the server, in the browser's colors, on every width. */
import { violationsIn } from './axe.ts';
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [[1280, 720], [390, 844], [320, 568]] as const) {
    test(`the page of the API is for everybody, ${colorScheme}, ${width} px wide`, async ({ server, browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(`${server.url}/api/docs`);
      await expect(page.getByRole('heading', { level: 1, name: 'Parley API' })).toBeVisible();
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Remove somebody' }).click();
      await expect(page.getByRole('heading', { name: 'Remove somebody' })).toBeInViewport();
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}
