/** The meeting by its keys, and a word to whoever speaks while muted. */
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

let ana: ChromiumPerson;
let ben: ChromiumPerson;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben] = [await person('Ana'), await person('Ben')];
  await giveVoice(ana.page);
  await ana.enter(link);
  await ben.enter(link);
  await ben.expectSeesAndHears([ana]);
});

test('whoever is muted is heard while the space bar is held, and not any longer', async () => {
  await ana.button('Turn off microphone').click();
  await ben.expectHearsNothingOf(ana);
  await ana.page.keyboard.down(' ');
  await ben.expectHears(ana);
  await ana.page.keyboard.up(' ');
  await ben.expectHearsNothingOf(ana);
  await expect(ana.button('Turn on microphone')).toBeVisible();
});

test('a page that loses the focus meanwhile mutes', async () => {
  await ana.button('Turn off microphone').click();
  await ana.page.keyboard.down(' ');
  await expect(ana.button('Turn off microphone')).toBeVisible();
  await ana.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(ana.button('Turn on microphone')).toBeVisible();
});

test('the space bar is a space in a field, presses a button, and can be switched off', async () => {
  await ana.button('Turn off microphone').click();
  await ana.button('Chat').click();
  await ana.page.getByRole('textbox', { name: 'Message everyone' }).fill('a');
  await ana.page.keyboard.press(' ');
  await expect(ana.page.getByRole('textbox', { name: 'Message everyone' })).toHaveValue('a ');
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await ana.page.keyboard.press('Escape');
  await ana.button('More').focus();
  await ana.page.keyboard.press(' ');
  await expect(ana.button('Copy link')).toBeVisible();
  await ana.button('Keyboard shortcuts').click();
  await ana.page.getByRole('checkbox', { name: 'Hold Space to talk while muted' }).uncheck();
  await ana.page.keyboard.press('Escape');
  await ana.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await ana.page.keyboard.down(' ');
  await ana.page.keyboard.press('Control+Shift+?');
  await expect(ana.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(ana.button('Turn on microphone')).toHaveCount(1);
});

test('a list of keys that was just closed is opened again by the next key, however soon that comes', async () => {
  const dialog = ana.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await ana.page.keyboard.press('Control+Shift+?');
  await expect(dialog).toBeVisible();
  await ana.page.evaluate(async () => {
    // As Escape does it (HTML, section 4.11.4): `cancel` at once, `close` in a task of its own.
    const open = document.querySelector<HTMLDialogElement>('dialog[open]')!;
    const closed = new Promise((resolve) => open.addEventListener('close', resolve, { once: true }));
    open.requestClose();
    await Promise.resolve();
    dispatchEvent(new KeyboardEvent('keydown', { key: '?', ctrlKey: true, shiftKey: true }));
    await closed;
  });
  await expect(dialog).toBeVisible();
  await ana.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('whoever speaks while muted is told so, until they say that they know', async () => {
  const told = ana.page.getByRole('alert').filter({ hasText: 'You are muted' });
  await ana.button('Turn off microphone').click();
  await expect(told).toBeVisible();
  await ana.button('Turn on microphone').click();
  await expect(told).toHaveCount(0);
  await ana.button('Turn off microphone').click();
  await expect(told).toBeVisible();
  await ana.button('Do not show again').click();
  await expect(told).toHaveCount(0);
});
