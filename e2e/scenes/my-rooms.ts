/** One's own meetings, and every dialog over the list of them. */
import { expect } from '@playwright/test';
import type { CreatedRoom } from '#protocol/rooms-api';
import { button, expectScreen, type Scene } from './stage.ts';

export const myRooms: Scene = async ({ server, crowd, labels: { rooms }, open, show }) => {
  const page = await open();
  const make = async (wish: object): Promise<CreatedRoom> => (await (await page.request.post(`${server.url}/api/rooms`, { data: wish })).json()) as CreatedRoom;
  const list = async (): Promise<void> => {
    await page.goto(`${server.url}/rooms`);
    await expectScreen(page, 'rooms');
  };
  await list();
  await expect(page.getByRole('heading', { name: rooms.none.heading })).toBeVisible();
  await show('rooms-none', page);

  const running = await make({ name: 'Weekly sync' });
  await make({ name: 'Quarterly planning 2040', opensAt: Date.UTC(2040, 2, 5, 8), closesAt: Date.UTC(2040, 2, 5, 9, 30), passcode: 'sesame', locked: true });
  await make({});
  const past = await make({ name: '三十周年の振り返り', opensAt: Date.UTC(2025, 2, 5, 8) });
  await page.request.post(`${server.url}/api/rooms/${past.id}/close`);
  await crowd.join(running.url, 'Ben');
  await crowd.join(running.url, 'ليلى');
  await list();
  await expect(page.getByRole('article')).toHaveCount(4);
  await show('rooms', page);

  const dialog = page.getByRole('dialog');
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  const upcoming = page.getByRole('article', { name: 'Quarterly planning 2040' });
  await upcoming.getByRole('button', { name: rooms.invite, exact: true }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
  await show('rooms-invite', page);
  await close();
  const meeting = page.getByRole('article', { name: 'Weekly sync' });
  await meeting.getByRole('button', { name: rooms.attendance, exact: true }).click();
  await expect(dialog.getByRole('table')).toBeVisible();
  await show('rooms-attendance', page);
  await close();
  await upcoming.getByRole('button', { name: rooms.settings, exact: true }).click();
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  await show('rooms-settings', page);
  await close();
  await meeting.getByRole('button', { name: rooms.more, exact: true }).click();
  await expect(button(page, rooms.duplicate)).toBeVisible();
  await show('rooms-more', page);
  await button(page, rooms.delete).click();
  await show('rooms-delete', page);
  await close();
  await meeting.getByRole('button', { name: rooms.more, exact: true }).click();
  await button(page, rooms.otherDevice).click();
  await button(page, rooms.hostLink.make).click();
  await expect(dialog.getByRole('img')).toBeVisible();
  await show('rooms-other-device', page);
  await close();
  await button(page, rooms.schedule.heading).click();
  await show('rooms-schedule', page);
  await button(page, rooms.schedule.more).click();
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  await show('rooms-schedule-settings', page);
};
