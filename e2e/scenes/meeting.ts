/** Every state of the meeting. */
import { expect, type Page } from '@playwright/test';
import { giveVoice } from '../voice.ts';
import { holdLine } from './server-line.ts';
import { button, enter, expectScreen, press, type Scene, type Stage } from './stage.ts';

const tiles = (page: Page) => page.locator('[role="group"][data-participant-id]');

async function choose(page: Page, { labels }: Stage, list: string, choice: number): Promise<void> {
  await button(page, labels.more).click();
  await page.getByRole('combobox', { name: list, exact: true }).selectOption({ index: choice });
  await page.keyboard.press('Escape');
}

/** A host, alone and with one, five and nine, in every layout. */
export const people: Scene = async (stage) => {
  const { server, crowd, labels, open, show } = stage;
  const page = await open();
  await page.goto(server.url);
  await page.getByRole('textbox').first().fill('Weekly sync');
  await button(page, labels.newMeeting).click();
  await expectScreen(page, 'lobby');
  const link = page.url();
  await enter(page, labels, 'Ana');
  await show('meeting-alone', page);
  const ben = await crowd.join(link, 'Ben', true);
  await expect(tiles(page).locator('video')).toHaveCount(2);
  await show('meeting-2', page);
  for (const name of ['山田太郎', 'محمد الأمين', 'Bartholomew Featherstonehaugh of Cholmondeley']) await crowd.join(link, name);
  await expect(tiles(page)).toHaveCount(5);
  ben.call.raiseHand(true);
  await crowd.connected();
  await show('meeting-5', page);
  await press(page, labels, labels.people);
  await show('people', page);
  await page.keyboard.press('Escape');
  await choose(page, stage, labels.layout, 1);
  await show('meeting-speaker', page);
  await choose(page, stage, labels.selfView, 1);
  await show('meeting-floating-self', page);
  await choose(page, stage, labels.selfView, 0);
  for (const name of ['Eve', 'Finn', 'Gül', 'Hui']) await crowd.join(link, name);
  await crowd.connected();
  await show('meeting-9-speaker', page);
  await choose(page, stage, labels.layout, 0);
  await show('meeting-9', page);
  await ben.call.devices.shareScreen();
  await expect(page.locator('video')).toHaveCount(3);
  await show('meeting-screen', page);
  ben.call.devices.stopSharing();

  await button(page, labels.more).click();
  await show('more', page);
  await button(page, labels.end).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await show('end-dialog', page);
  await page.keyboard.press('Escape');
  await press(page, labels, labels.details);
  await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
  await show('details', page);
  await page.keyboard.press('Escape');
  await button(page, labels.leave).click();
  await expectScreen(page, 'left');
  await page.goto(server.url);
  await expect(page.getByRole('listitem').getByRole('link')).toBeVisible();
  await show('home-recent', page);
};

/** What is said and shown in a meeting. */
export const words: Scene = async (stage) => {
  const { server, crowd, labels, open, show } = stage;
  const { link } = await server.createRoom('Weekly sync');
  const page = await open();
  const line = await holdLine(page);
  await giveVoice(page);
  await enter(page, labels, 'Ana', link);
  const ben = await crowd.join(link, 'Ben');
  const chloe = await crowd.join(link, 'Chloe', true);
  await expect(tiles(page).locator('video')).toHaveCount(2);

  await button(page, labels.chat).click();
  await expect(page.getByRole('log')).toBeVisible();
  await show('chat-empty', page);
  const self = (await page.locator('[data-self]').getAttribute('data-participant-id'))!;
  ben.call.write('Good morning! The notes are at https://example.org/notes/2026/weekly-sync?page=1#today');
  ben.call.write('صباح الخير، هل يمكنكم سماعي؟');
  chloe.call.write('おはようございます。聞こえますか？ 🎉');
  chloe.call.write('Between you and me: this is going well.', self);
  chloe.call.write(`Aword${'withoutanend'.repeat(20)}`);
  const field = page.getByRole('textbox', { name: labels.messageEveryone });
  await field.fill('Good morning, everyone');
  await field.press('Enter');
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(6);
  await show('chat', page);
  await field.fill('x'.repeat(5_000));
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await show('chat-too-long', page);
  await page.keyboard.press('Escape');
  ben.call.write('And a word while nobody looks');
  // On a phone they stand in the sheet.
  const react = page.getByRole('toolbar').getByRole('button', { name: labels.react, exact: true });
  await ((await react.isVisible()) ? react : button(page, labels.more)).click();
  chloe.call.react('👏');
  await show('reactions', page);
  await page.keyboard.press('Escape');
  await button(page, labels.microphoneOff).click();
  await expect(page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  await show('muted-and-speaking', page);
  await button(page, labels.microphoneOn).click();
  await page.keyboard.press('Control+Shift+?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await show('keys-dialog', page);
  await page.keyboard.press('Escape');
  await line.cut();
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
  await show('meeting-reconnecting', page);
};

/** What comes over a meeting now and then. */
export const seldom: Scene = async ({ server, crowd, labels, open, show }) => {
  const { link } = await server.createRoom('Weekly sync');
  const page = await open();
  await page.clock.install();
  await page.addInitScript(() => {
    // As a browser does that lets no page make a sound by itself.
    HTMLAudioElement.prototype.play = () => Promise.reject(new DOMException('refused by the test', 'NotAllowedError'));
  });
  await enter(page, labels, 'Ana', link);
  await page.clock.fastForward(10 * 60_000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await show('still-there', page);
  await crowd.join(link, 'Ben', true);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  await show('sound-blocked', page);
};
