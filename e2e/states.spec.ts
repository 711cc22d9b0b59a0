/** Every state of every page can be used by everybody: axe finds nothing, dark and light, words two fifths longer fit on a phone, and so do those of a CJK and of a right-to-left language. */
import type { BrowserContextOptions } from '@playwright/test';
import { directionOf } from '../app/_words/languages.ts';
import { contrastViolationsIn, violationsIn } from './axe.ts';
import { withLongWords } from './lengthened.ts';
import { resize } from './resize.ts';
import { SCENES } from './scenes/all.ts';
import { SEATS } from './scenes/ends.ts';
import { labelsIn } from './scenes/labels.ts';
import { expect, test } from './test.ts';
import { textFaults } from './text-faults.ts';

test.use({ serverEnv: { ROOM_CAPACITY: String(SEATS) } });

const DESK = { width: 1280, height: 720 };
/** UX.md section 4, check 10. */
const NARROW = { width: 360, height: 740 };
const OPTIONS: BrowserContextOptions = { viewport: DESK, colorScheme: 'dark', reducedMotion: 'reduce' };
/** One language without spaces between words, and one that is written from right to left: where it is the words that fit or do not. */
const ELSEWHERE = ['ja', 'ar'] as const;
const WORDY: ReadonlySet<string> = new Set(['home', 'check', 'myRooms', 'lobby', 'waiting', 'doors', 'dialogs', 'words', 'hosts', 'kept', 'ends']);

for (const [name, scene] of Object.entries(SCENES)) {
  test(`everybody can use every state, and read it in long words: ${name}`, async ({ server, crowd, person }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    await scene({
      server,
      crowd,
      labels: await labelsIn('en'),
      open: async () => (await person('Ana', OPTIONS)).page,
      show: async (state, page) => {
        const found = [...(await violationsIn(page)), ...(await textFaults(page))];
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await contrastViolationsIn(page)).map((fault) => `light: ${fault}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        await resize(page, NARROW);
        found.push(...(await withLongWords(page, () => textFaults(page))).map((fault) => `with long words: ${fault}`));
        await resize(page, DESK);
        faults.push(...found.map((fault) => `${state}: ${fault}`));
      },
    });
    expect(faults).toEqual([]);
  });

  for (const language of WORDY.has(name) ? ELSEWHERE : []) {
    test(`everybody can read every state in ${language}: ${name}`, async ({ server, crowd, person }) => {
      test.setTimeout(180_000);
      const faults: string[] = [];
      await scene({
        server,
        crowd,
        labels: await labelsIn(language),
        open: async () => (await person('Ana', { ...OPTIONS, locale: language })).page,
        show: async (state, page) => {
          await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
          const found = [...(await textFaults(page))];
          await resize(page, NARROW);
          found.push(...(await textFaults(page)).map((fault) => `on a phone: ${fault}`));
          await resize(page, DESK);
          faults.push(...found.map((fault) => `${state}: ${fault}`));
        },
      });
      expect(faults).toEqual([]);
    });
  }
}
