/** Picture-in-picture: the meeting in a small window above all others. */
import { violationsIn } from './axe.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { choosePicker } from './watch-picker.ts';
import { expect, test } from './test.ts';

let ana: ChromiumPerson;
let ben: ChromiumPerson;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben] = [await person('Ana'), await person('Ben')];
  await choosePicker(ben.page, 'window');
  for (const one of [ana, ben]) await one.enter(link);
  await ana.expectSees(ben);
});

const press = async (name: string) => {
  await ana.button('More').click();
  await ana.button(name).click();
};
/** Ana's small window: her other page. */
const openPip = () => ana.anotherTab('Ana, in the small window', () => press('Picture-in-picture'));

test('the small window shows who speaks and oneself, moving, and its controls are those of the meeting', async () => {
  const pip = await openPip();
  await pip.expectSees(ben);
  await pip.expectSees(ana);
  await expect(pip.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await violationsIn(pip.page)).toEqual([]);
  await pip.button('Turn off microphone').click();
  await ben.expectTileSays(ana, 'microphone off');
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await pip.page.keyboard.press('Control+d');
  await ben.expectTileSays(ana, 'microphone off', false);
  await pip.button('Turn off camera').click();
  await expect(ana.button('Turn on camera')).toBeVisible();
  // One tab stop, and the arrows lead on.
  await pip.button('Turn on camera').focus();
  await pip.page.keyboard.press('ArrowRight');
  await expect(pip.button('Back to the meeting')).toBeFocused();
});

test('a shared screen takes the small window, and gives it back', async () => {
  const pip = await openPip();
  await ben.button('Share screen').click();
  await pip.expectSeesScreenOf(ben);
  await expect(pip.tile(ben)).toHaveCount(0);
  await ben.page.getByRole('toolbar').getByRole('button', { name: 'Stop sharing' }).click();
  await pip.expectSees(ben);
});

test('it is closed from either side, and with the meeting', async () => {
  let pip = await openPip();
  await pip.pressAndBeGone('Back to the meeting');
  pip = await openPip();
  await press('Close picture-in-picture');
  await expect.poll(() => pip.page.isClosed()).toBe(true);
  pip = await openPip();
  await pip.expectSees(ben);
  await pip.pressAndBeGone('Leave');
  await expect(ana.heading('You left the meeting')).toBeVisible();
  await expect(ben.tile(ana)).toHaveCount(0);
});

test("the browser's own controls switch the devices, open the small window for who goes to another tab, and close it when they are back", async ({ server, person }) => {
  const chloe = await person('Chloe');
  // Media Session has no way to ask for a handler again.
  await chloe.page.addInitScript(() => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    Object.assign(window, { pressed: (action: string) => handlers.get(action)?.({ action: action as MediaSessionAction }) });
    navigator.mediaSession.setActionHandler = (action, handler) => void handlers.set(action, handler);
  });
  await chloe.enter((await server.createRoom()).link);
  const browserPresses = (action: string) => chloe.page.evaluate((name) => (window as unknown as { pressed(action: string): void }).pressed(name), action);
  await browserPresses('togglemicrophone');
  await expect(chloe.button('Turn on microphone')).toBeVisible();
  await browserPresses('togglecamera');
  await expect(chloe.button('Turn on camera')).toBeVisible();
  // Chromium lets a page do that without a press, when the tab is left; here a press must do.
  await chloe.button('More').click();
  const pip = await chloe.anotherTab('Chloe, in the small window', () => browserPresses('enterpictureinpicture'));
  await expect(pip.tile(chloe)).toBeVisible();
  await chloe.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => pip.page.isClosed()).toBe(true);
  await browserPresses('hangup');
  await expect(chloe.heading('You left the meeting')).toBeVisible();
});

test('where a page may have no window of its own, the picture of whoever speaks has one', async ({ server, person }) => {
  const dan = await person('Dan');
  await dan.page.addInitScript(() => Reflect.deleteProperty(window, 'documentPictureInPicture'));
  await dan.enter((await server.createRoom()).link);
  await dan.button('More').click();
  await dan.button('Picture-in-picture').click();
  const shown = () => dan.page.evaluate(() => document.pictureInPictureElement instanceof HTMLVideoElement);
  await expect.poll(shown).toBe(true);
  await dan.button('More').click();
  await dan.button('Close picture-in-picture').click();
  await expect.poll(shown).toBe(false);
  await dan.button('More').click();
  await expect(dan.button('Picture-in-picture')).toBeVisible();
});
