/** Every state outside of a room: home and the check of the connection. */
import { expect, type Locator, type Page } from '@playwright/test';
import { button, expectScreen, type Scene } from './stage.ts';

export const home: Scene = async ({ server, labels, open, show }) => {
  const page = await open();
  await page.goto(server.url);
  await expectScreen(page, 'home');
  await show('home', page);
  await page.getByRole('textbox').last().fill('no such thing');
  await button(page, labels.goToMeeting).click();
  await expect(page.getByRole('textbox').last()).toHaveAttribute('aria-invalid', 'true');
  await show('home-no-code', page);
  await page.goto(`${server.url}/no/such/page`);
  await expectScreen(page, 'not-found');
  await show('no-such-page', page);
};

export const check: Scene = async ({ server, open, show }) => {
  const { id } = await server.createRoom();
  const asking = await open();
  // A check takes less than a second: one that waits for an answer of its person's can be looked at.
  await asking.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise(() => {});
  });
  await asking.goto(`${server.url}/check`);
  await expectScreen(asking, 'check');
  await expect(working(asking).first()).toBeVisible();
  await show('check-running', asking);
  await asking.close();
  const page = await open();
  for (const [name, address] of [['check', '/check'], ['check-of-a-meeting', `/check?room=${id}`]] as const) {
    await page.goto(server.url + address);
    await expectScreen(page, 'check');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expect(working(page)).toHaveCount(0);
    await show(name, page);
  }
};

const working = (page: Page): Locator => page.locator('main .animate-spin');
