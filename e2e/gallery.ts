/**
 * `npm run gallery`: a picture of every state of every page, on a desk and on a phone, dark and light, in `gallery/`, for people to look
 * at. What a program can see is looked at here: words that are cut off, and pages that scroll sideways.
 */
import { join } from 'node:path';
import type { BrowserContextOptions } from '@playwright/test';
import { directionOf, LANGUAGES } from '../app/_words/languages.ts';
import { GALLERY } from './gallery-folder.ts';
import { SCENES } from './scenes/all.ts';
import { SEATS } from './scenes/ends.ts';
import { labelsIn } from './scenes/labels.ts';
import { expect, test } from './test.ts';
import { textFaults } from './text-faults.ts';

test.use({ serverEnv: { ROOM_CAPACITY: String(SEATS) } });

const FRAMES: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const SCHEMES = ['dark', 'light'] as const;
/** One for each way of writing; `GALLERY_LANGUAGES=de,fr npm run gallery` for others. */
const SHOWN = (process.env['GALLERY_LANGUAGES'] ?? 'en,ja,ar').split(',');

for (const language of LANGUAGES.filter((known) => SHOWN.includes(known))) {
  for (const [frame, options] of Object.entries(FRAMES)) {
    for (const [name, scene] of Object.entries(SCENES)) {
      test(`${language}, ${frame}: ${name}`, async ({ server, crowd, person }) => {
        test.setTimeout(180_000);
        const faults: string[] = [];
        await scene({
          server,
          crowd,
          labels: await labelsIn(language),
          open: async () => (await person('Ana', { ...options, locale: language, colorScheme: 'dark', reducedMotion: 'reduce' })).page,
          show: async (state, page) => {
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
            for (const scheme of SCHEMES) {
              await page.emulateMedia({ colorScheme: scheme });
              // A meeting is always dark.
              if (scheme === 'light' && (await page.locator('main.always-dark').count()) > 0) continue;
              await page.screenshot({ path: join(GALLERY, `${language}-${frame}-${state}-${scheme}.png`) });
            }
            await page.emulateMedia({ colorScheme: 'dark' });
            faults.push(...(await textFaults(page)).map((fault) => `${state}: ${fault}`));
          },
        });
        expect(faults).toEqual([]);
      });
    }
  }
}
