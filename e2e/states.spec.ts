/** Every state of every page can be used by everybody: axe finds nothing, dark and light, and words two fifths longer fit on a phone. */
import { contrastViolationsIn, violationsIn } from './axe.ts';
import { withLongWords } from './lengthened.ts';
import { SCENES } from './scenes/all.ts';
import { SEATS } from './scenes/ends.ts';
import { labelsIn } from './scenes/labels.ts';
import { expect, test } from './test.ts';
import { textFaults } from './text-faults.ts';

test.use({ serverEnv: { ROOM_CAPACITY: String(SEATS) } });

const DESK = { width: 1280, height: 720 };
/** UX.md section 4, check 10. */
const NARROW = { width: 360, height: 740 };

for (const [name, scene] of Object.entries(SCENES)) {
  test(`everybody can use every state, and read it in long words: ${name}`, async ({ server, crowd, person }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    await scene({
      server,
      crowd,
      labels: await labelsIn('en'),
      open: async () => (await person('Ana', { viewport: DESK, colorScheme: 'dark', reducedMotion: 'reduce' })).page,
      show: async (state, page) => {
        const found = [...(await violationsIn(page)), ...(await textFaults(page))];
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await contrastViolationsIn(page)).map((fault) => `light: ${fault}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize(NARROW);
        found.push(...(await withLongWords(page, () => textFaults(page))).map((fault) => `with long words: ${fault}`));
        await page.setViewportSize(DESK);
        faults.push(...found.map((fault) => `${state}: ${fault}`));
      },
    });
    expect(faults).toEqual([]);
  });
}
