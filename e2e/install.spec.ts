/** Parley can be put on a home screen, as Chromium judges it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './test.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

test('Chromium finds nothing that keeps it from being installed', async ({ server, launchOptions }) => {
  // A context of Playwright's is a private window, in which nothing can be installed.
  const profile = mkdtempSync(join(tmpdir(), 'parley-install-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    const session = await context.newCDPSession(page);
    const { url, errors, data = '' } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${server.url}/manifest.webmanifest`);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);

    const manifest = JSON.parse(data) as { readonly id: string; readonly display: string; readonly icons: readonly Icon[] };
    expect(manifest).toMatchObject({ name: 'Parley', id: '/', start_url: '/', display: 'standalone' });
    const sizes = manifest.icons.map(({ sizes: size, purpose = 'any' }) => `${size} ${purpose}`);
    expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
    for (const { src, sizes: size } of manifest.icons) {
      const width = await page.evaluate(
        (source) =>
          new Promise<number>((resolve, reject) => {
            const image = new Image();
            image.addEventListener('load', () => resolve(image.naturalWidth));
            image.addEventListener('error', reject);
            image.src = source;
          }),
        src,
      );
      if (size !== 'any') expect(`${width}x${width}`).toBe(size);
    }
  } finally {
    await context.close();
    // What Chromium started may still write there when Chromium itself has ended.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
});
