/** UX.md section 4, check 10: names in every script stand whole, and apart from the words around them. */
import type { Page } from '@playwright/test';
import { resize } from './resize.ts';
import { expect, test } from './test.ts';

const ARABIC = 'محمد الأمين';
const NAMES = [ARABIC, '山田 太郎', 'Nguyễn Thị Ẩn', 'สมชาย ใจดี', 'Ṩïgṝïd Ǻström'];
const SIZES = [{ width: 320, height: 568 }, { width: 1280, height: 720 }];

/** The places where this name is a part of other words and not isolated from them (CSS Writing Modes, section 2.4.2). */
async function notIsolated(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const around = node.parentElement;
      if (!around || !(node instanceof Text) || !node.data.includes(wanted) || around.closest('option, title, script, .sr-only')) continue;
      if (!around.checkVisibility({ visibilityProperty: true })) continue;
      const alone = node.data.trim() === wanted && getComputedStyle(around).unicodeBidi.startsWith('isolate');
      if (!alone) found.push(around.outerHTML.slice(0, 200));
    }
    return found;
  }, name);
}

/** What of the ink of these names is cut off, in words. */
async function clipped(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((all) => {
    // Half a pixel of ink is the smoothing of its edge.
    const SLACK = 0.5;
    const context = document.createElement('canvas').getContext('2d')!;
    return [...document.querySelectorAll('bdi')].flatMap((element) => {
      const name = element.textContent;
      const text = element.firstChild;
      if (!text || !all.includes(name) || !element.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const { font, fontSize } = getComputedStyle(element);
      context.font = font;
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(name);
      const baseline = range.getBoundingClientRect().top + fontBoundingBoxAscent;
      const cut: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(at).overflowY)) continue;
        const { top, bottom } = at.getBoundingClientRect();
        const over = Math.max(top - (baseline - actualBoundingBoxAscent), baseline + actualBoundingBoxDescent - bottom);
        if (over > SLACK) cut.push(`${over.toFixed(1)} px of ${name} at ${fontSize} by ${at.tagName}`);
      }
      return cut;
    });
  }, names);
}

test('names are whole and isolated in the lobby, on tiles, in the list, in the chat and on shared screens', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom('اجتماع 3');
  const extras = [];
  for (const name of NAMES) extras.push(await crowd.join(link, name));
  const [arabic] = extras;
  const ana = await person('Ana', { reducedMotion: 'reduce' });
  const faults: string[] = [];
  const look = async (place: string) => {
    for (const size of SIZES) {
      await resize(ana.page, size);
      const found = [...(await notIsolated(ana.page, ARABIC)), ...(await clipped(ana.page, NAMES))];
      faults.push(...found.map((fault) => `${place}, ${size.width} px wide: ${fault}`));
    }
  };
  await ana.openLobby(link);
  await expect(ana.page.getByText('are here.')).toBeVisible();
  await look('lobby');
  await ana.join();
  await expect(ana.tiles()).toHaveCount(NAMES.length + 1);
  await look('tiles');
  await arabic!.call.devices.shareScreen();
  await expect(ana.screenOf({ name: ARABIC })).toBeVisible();
  await look('screen');
  await ana.page.keyboard.press('Control+Shift+P');
  await look('people');
  await ana.page.keyboard.press('Control+Shift+M');
  const self = (await ana.page.locator('[data-self]').getAttribute('data-participant-id'))!;
  arabic!.call.write('123', self);
  await expect(ana.page.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await ana.page.getByRole('combobox', { name: 'To' }).selectOption(ARABIC);
  await ana.page.getByRole('textbox', { name: `Message ${ARABIC}` }).fill('456');
  await ana.page.keyboard.press('Enter');
  await expect(ana.page.getByRole('log').getByRole('listitem')).toHaveCount(2);
  await arabic!.call.leave();
  await expect(ana.page.getByRole('alert').filter({ hasText: 'has left' })).toBeVisible();
  await look('chat');
  expect(faults).toEqual([]);
});
