/** Every state of the lobby. */
import { expect } from '@playwright/test';
import { refuseDevices } from '../watch-devices.ts';
import { button, expectScreen, type Scene } from './stage.ts';
import { keepSilent } from './server-line.ts';

const REFUSALS = { 'NotAllowedError': 'denied', 'NotFoundError': 'no-devices', 'NotReadableError': 'in-use', 'AbortError': 'broken' } as const;

export const lobby: Scene = async ({ server, crowd, labels, open, show }) => {
  const { link } = await server.createRoom('Weekly sync of the northern and the southern teams');
  await crowd.join(link, 'Ben');
  await crowd.join(link, 'Chloe');
  const looking = await open();
  await keepSilent(looking);
  await looking.goto(link);
  await expect(looking.getByRole('status')).toBeVisible();
  await show('lobby-looking', looking);

  const page = await open();
  await page.goto(link);
  await expectScreen(page, 'lobby');
  await expect(page.locator('video')).toBeVisible();
  const name = page.getByRole('textbox', { name: labels.yourName });
  await name.fill('Ana');
  await expect(button(page, labels.join)).toBeEnabled();
  await show('lobby', page);
  await name.fill('x'.repeat(1_000));
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await show('lobby-name-too-long', page);
  await name.fill('Ana');
  await button(page, labels.cameraOff).click();
  await button(page, labels.microphoneOff).click();
  await expect(button(page, labels.microphoneOn)).toBeVisible();
  await show('lobby-all-off', page);
  await button(page, labels.cameraOn).click();
  await button(page, labels.microphoneOn).click();
  await expect(page.locator('video')).toBeVisible();
  for (const [error, state] of Object.entries(REFUSALS)) {
    await refuseDevices(page, error);
    await page.reload();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await show(`lobby-${state}`, page);
  }
};
