/** Whatever can be pressed is large enough: 24 by 24 for a mouse, 44 by 44 for a finger (UX.md section 4, check 2). */
import type { BrowserContextOptions } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { controlsOf } from './controls-of.ts';
import { closePanel, openPanel, PANELS } from './panels.ts';
import { expect, test } from './test.ts';

const POINTERS: readonly { readonly pointer: string; readonly least: number; readonly options: BrowserContextOptions }[] = [
  { pointer: 'a mouse', least: 24, options: {} },
  { pointer: 'a finger', least: 44, options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
];

async function expectLargeEnough({ page }: ChromiumPerson, least: number): Promise<void> {
  const controls = await controlsOf(page);
  expect(controls.length).toBeGreaterThan(1);
  // Where a window is zoomed, 44 may come out as 43.99.
  expect(controls.filter(({ width, height }) => Math.min(width, height) < least - 0.5)).toEqual([]);
}

for (const { pointer, least, options } of POINTERS) {
  test(`every control is large enough for ${pointer}`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, ben] = [await person('Ana', options), await person('Ben')];
    await ana.page.goto(server.url);
    await ana.expectScreen('home');
    await expectLargeEnough(ana, least);
    await ana.openLobby(link);
    await expectLargeEnough(ana, least);
    await ana.join();
    // The invitation has controls of its own.
    await expectLargeEnough(ana, least);
    await ben.enter(link);
    await ana.expectSees(ben);
    await expectLargeEnough(ana, least);
    for (const panel of PANELS) {
      await openPanel(ana, panel);
      await expectLargeEnough(ana, least);
      await closePanel(ana, panel);
    }
    await ana.button('Leave').click();
    await ana.expectScreen('left');
    await expectLargeEnough(ana, least);
  });
}
