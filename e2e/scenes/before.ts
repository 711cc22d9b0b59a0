/** Every state of whoever must ask, wait, or know something to come in; and of a link for hosts. */
import { expect } from '@playwright/test';
import { askAsHost, HostDevice } from '../host-device.ts';
import { button, expectScreen, type Scene } from './stage.ts';

const ANA = { name: 'Ana' };

export const waiting: Scene = async ({ server, labels, open, show }) => {
  const room = await server.createRoom({ name: 'Weekly sync of the northern and the southern teams', waitingRoom: true });
  const page = await open();
  await page.goto(room.link);
  await expectScreen(page, 'lobby');
  await page.getByRole('textbox', { name: labels.yourName }).fill(ANA.name);
  await expect(button(page, labels.askToJoin)).toBeEnabled();
  await expect(page.locator('video')).toBeVisible();
  await show('lobby-no-host', page);
  await button(page, labels.askToJoin).click();
  await expect(button(page, labels.cancel)).toBeVisible();
  await show('knocking-no-host', page);
  const device = await HostDevice.joins(server, room);
  await expect(page.getByText(labels.hostHere)).toBeVisible();
  await show('knocking', page);
  await device.act({ kind: 'message-waiting', text: 'We begin in five minutes, when everybody from the southern team is here. Thank you for your patience!' });
  await expect(page.getByText(/southern team is here/)).toBeVisible();
  await show('knocking-message', page);
  await button(page, labels.cancel).click();
  await expect(button(page, labels.askToJoin)).toBeEnabled();
  await show('lobby-knock', page);
  await button(page, labels.askToJoin).click();
  await device.answer('deny', ANA);
  await expectScreen(page, 'denied');
  await show('denied', page);
  await button(page, labels.askAgain).click();
  await device.answer('block', ANA);
  await expectScreen(page, 'denied');
  await show('blocked', page);
  await page.reload();
  await expectScreen(page, 'removed');
  await show('banned', page);
  await device.leave();
};

export const doors: Scene = async ({ server, labels, open, show }) => {
  const page = await open();
  const secret = await server.createRoom({ name: 'Weekly sync', passcode: 'swordfish 1' });
  await page.goto(secret.link);
  await expectScreen(page, 'lobby');
  await page.getByRole('textbox', { name: labels.yourName }).fill(ANA.name);
  const passcode = page.getByRole('textbox', { name: labels.passcode });
  await expect(page.locator('video')).toBeVisible();
  await show('lobby-passcode', page);
  await passcode.fill('swordfish 2');
  await button(page, labels.join).click();
  await expect(passcode).toHaveAttribute('aria-invalid', 'true');
  await show('lobby-passcode-wrong', page);

  const locked = await server.createRoom({ name: 'Weekly sync', locked: true });
  await page.goto(locked.link);
  await expectScreen(page, 'locked');
  await show('locked', page);
  for (const [state, hours] of [['not-started', 2], ['not-started-for-days', 50]] as const) {
    const { link } = await server.createRoom({ name: 'Weekly sync', opensAt: Date.now() + hours * 3_600_000 });
    await page.goto(link);
    await expect(page.getByRole('time')).toBeVisible();
    await show(state, page);
  }

  const hosted = await server.createRoom({ name: 'Weekly sync', waitingRoom: true });
  const link = (await (await askAsHost(server, hosted, 'POST', '/host-links')).json()) as { url: string };
  await page.goto(link.url);
  await expect(button(page, labels.becomeHost)).toBeVisible();
  await show('host-link', page);
  await button(page, labels.becomeHost).click();
  await expectScreen(page, 'lobby');
  await askAsHost(server, hosted, 'POST', '/close');
  await expect(button(page, labels.reopen)).toBeVisible();
  await show('ended-for-host', page);
  await page.goto(link.url);
  await button(page, labels.becomeHost).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await show('host-link-used', page);
};
