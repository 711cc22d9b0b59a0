/** What opens over the lobby and the meeting, one part after the other. */
import { expect, type Page } from '@playwright/test';
import { button, enter, expectScreen, press, type Scene, type Stage } from './stage.ts';

const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true });

/** Waits for what is fetched when it is first shown. */
async function expectWhole(page: Page, { labels }: Stage): Promise<void> {
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByText(labels.reading)).toHaveCount(0);
}

export const dialogs: Scene = async (stage) => {
  const { server, crowd, labels, open, show } = stage;
  const { link } = await server.createRoom('Weekly sync');
  const page = await open();
  await page.goto(link);
  await expectScreen(page, 'lobby');
  await expect(page.locator('video')).toBeVisible();
  await button(page, labels.settings).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expectWhole(page, stage);
    await show(`settings-${(await tab.getAttribute('id'))?.split('-').at(-1)}`, page);
  }
  await page.keyboard.press('Escape');
  await button(page, labels.effects).click();
  await expectWhole(page, stage);
  await show('effects', page);
  await page.keyboard.press('Escape');
  await button(page, labels.recordTest).click();
  await expect(dialog(page).getByRole('timer')).toBeVisible();
  await show('self-test-recording', page);
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  await show('self-test', page);
  await page.keyboard.press('Escape');

  await enter(page, labels, 'Ana');
  await button(page, labels.showQrCode).click();
  await expect(dialog(page).getByRole('img')).toBeVisible();
  await show('qr-code', page);
  await page.keyboard.press('Escape');
  const ben = await crowd.join(link, 'Ben', true);
  await crowd.connected();
  await press(page, labels, labels.chat);
  await ben.call.files.offer(new File(['Good morning'], 'Minutes of the weekly sync of the northern and the southern teams.txt'));
  await page.locator('input[type="file"]').setInputFiles({ name: 'حسابات.txt', mimeType: 'text/plain', buffer: Buffer.from('Accounts') });
  await expect(page.getByRole('log').getByRole('listitem').getByRole('button')).toHaveCount(2);
  await show('files', page);
};
