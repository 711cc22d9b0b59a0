/** Where the keyboard is can always be seen, also with forced colors; the toolbar is one stop (UX.md section 4, checks 2 and 4). */
import type { BrowserContextOptions } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { closePanel, openPanel, PANELS } from './panels.ts';
import { expect, test } from './test.ts';

/** More stops than any of our screens has. */
const MOST_STOPS = 60;

/** What is wrong with how the focus shows. */
function focusFaults(): string[] {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return [
    ...(outlined ? [] : [`${name} has no outline`]),
    ...(hit !== null && (element.contains(hit) || hit.contains(element)) ? [] : [`${name} is covered by ${hit?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`]),
    ...(element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? [] : [`${name} is not to be seen`]),
  ];
}

/** Whether the element that has the focus has it for the first time since `forget`. */
function focusIsNew(forget: boolean): boolean {
  const met = (window as { metFocus?: Set<Element | null> }).metFocus ?? new Set();
  (window as { metFocus?: Set<Element | null> }).metFocus = met;
  if (forget) met.clear();
  const { activeElement } = document;
  if (met.has(activeElement)) return false;
  // Between the last stop and the first.
  if (activeElement !== document.body) met.add(activeElement);
  return true;
}

/** Goes through every stop of the page, at least so many. */
async function expectFocusShown({ page }: ChromiumPerson, least: number): Promise<void> {
  await page.evaluate(focusIsNew, true);
  let stops = 1;
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    // What stands on a tile fades in.
    await expect.poll(() => page.evaluate(focusFaults)).toEqual([]);
    if (!(await page.evaluate(focusIsNew, false))) break;
  }
  expect(stops).toBeGreaterThanOrEqual(least);
}

const WINDOWS: readonly { readonly window: string; readonly options: BrowserContextOptions }[] = [
  { window: 'a large window', options: {} },
  { window: 'a window zoomed to 320 pixels', options: { viewport: { width: 320, height: 568 } } },
];

for (const { window, options } of WINDOWS) {
  test(`in ${window} the focus is to be seen wherever it is, and nothing covers it`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, ben] = [await person('Ana', options), await person('Ben')];
    await ana.page.goto(server.url);
    await ana.expectScreen('home');
    // Until the page works some of its stops are none.
    await expect(ana.button('New meeting')).toBeEnabled();
    await expectFocusShown(ana, 4);
    await ana.openLobby(link);
    await expect(ana.button('Join now')).toBeEnabled();
    await expectFocusShown(ana, 6);
    await ana.join();
    await expectFocusShown(ana, 3);
    await ben.enter(link);
    await ana.expectSees(ben);
    await expectFocusShown(ana, 2);
    for (const panel of PANELS) {
      await openPanel(ana, panel);
      await expectFocusShown(ana, 3);
      await closePanel(ana, panel);
    }
  });
}

test('the toolbar is one stop, and the arrow keys, Home and End move in it', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.enter(link);
  const toolbar = ana.page.getByRole('toolbar', { name: 'Meeting controls' });
  const stops = toolbar.locator('button[tabindex="0"]');
  await ana.keyTo('button', 'Turn off microphone');
  await ana.page.keyboard.press('ArrowRight');
  await expect(ana.button('Turn off camera')).toBeFocused();
  await ana.page.keyboard.press('Home');
  await ana.page.keyboard.press('ArrowLeft');
  await expect(ana.button('Leave')).toBeFocused();
  await ana.page.keyboard.press('Home');
  await expect(ana.button('Turn off microphone')).toBeFocused();
  await ana.page.keyboard.press('End');
  await expect(ana.button('Leave')).toBeFocused();
  await expect(stops).toHaveCount(1);
  await ana.page.keyboard.press('Tab');
  await expect(toolbar.locator(':focus')).toHaveCount(0);
  // Who comes back is where they were.
  await ana.page.keyboard.press('Shift+Tab');
  await expect(ana.button('Leave')).toBeFocused();
  await ana.page.keyboard.press('ArrowLeft');
  await ana.page.keyboard.press('ArrowLeft');
  await ana.page.keyboard.press('Enter');
  await expect(ana.page.getByRole('complementary', { name: 'People' })).toBeVisible();
  await expect(stops).toHaveCount(1);
});

test('forced colors keep the icons and the focus', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { forcedColors: 'active' });
  await ana.enter(link);
  const icons = await ana.page.getByRole('toolbar').evaluate((toolbar) =>
    [...toolbar.querySelectorAll('button')].map((button) => {
      const icon = button.querySelector('svg');
      const visible = icon?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true && icon.getBoundingClientRect().width >= 16;
      const line = icon ? getComputedStyle(icon).stroke : '';
      return { name: button.getAttribute('aria-label'), drawn: visible && line !== 'none' && line !== getComputedStyle(button).backgroundColor };
    }),
  );
  expect(icons.length).toBeGreaterThan(5);
  expect(icons.filter(({ drawn }) => !drawn)).toEqual([]);
  await expectFocusShown(ana, 3);
  // A button without its colors still has an edge.
  expect(await ana.button('Turn off microphone').evaluate((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth))).toBeGreaterThanOrEqual(1);
});
