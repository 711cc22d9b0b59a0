/** Why there is no camera or microphone: each reason in words of its own, with what to do, and none keeps a person out. */
import { answer, askInThePage } from './browser-question.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { refuseDevices } from './watch-devices.ts';

const trouble = ({ page }: ChromiumPerson) => page.getByRole('alert').filter({ hasText: 'still join' });
const picture = ({ page }: ChromiumPerson) => page.getByRole('region', { name: 'Camera preview' }).locator('video');
/** As `STILL_STARTING` of the lobby, in milliseconds. */
const EIGHT_SECONDS = 8_000;

for (const [name, message, words] of [
  ['NotAllowedError', 'Permission denied', /This site may not use your camera and microphone.*address bar/],
  ['NotAllowedError', 'Permission denied by system', /Your system keeps the camera and microphone.*privacy settings/],
  ['NotFoundError', 'Requested device not found', /found no camera and microphone.*Plug/],
  ['NotReadableError', 'Could not start video source', /Another program is using.*Close the program/],
  ['OverconstrainedError', '', /cannot do what a meeting needs.*Choose another/],
  ['AbortError', 'Starting videoinput failed', /did not start.*unplug/],
] as const) {
  test(`${name} (${message}) is told, and Join works`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const ana = await person('Ana');
    await refuseDevices(ana.page, name, message);
    await ana.openLobby(link);
    await expect(trouble(ana)).toHaveText(words);
    await ana.join();
    await expect(ana.tiles().first()).toBeVisible();
  });
}

test('a camera that takes long is told of, until it is there', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const started = new Promise((resolve) => addEventListener('devices-start', resolve));
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      await started;
      return real(constraints);
    };
  });
  await ana.page.clock.install();
  await ana.openLobby(link);
  await expect(ana.page.getByText('Your browser will ask')).toBeVisible();
  await ana.page.clock.fastForward(EIGHT_SECONDS);
  await expect(trouble(ana)).toContainText('still starting');
  await ana.page.evaluate(() => dispatchEvent(new Event('devices-start')));
  await expect(picture(ana)).toBeVisible();
  await expect(trouble(ana)).toHaveCount(0);
});

test('the browser asks after the first paint, and one button asks again where its question is out of sight', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await askInThePage(ana.page);
  await ana.openLobby(link);
  await expect.poll(() => ana.page.evaluate(() => window.questions)).toBe(1);
  await expect(ana.page.getByText('Your browser will ask')).toBeVisible();
  await ana.button('Allow microphone and camera').click();
  await expect.poll(() => ana.page.evaluate(() => window.questions)).toBe(2);
  await answer(ana.page, 'allow');
  await expect(picture(ana)).toBeVisible();
  await expect(ana.button('Allow microphone and camera')).toHaveCount(0);
});

test('a question that was closed can be asked again, until the answer is no', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await askInThePage(ana.page);
  await ana.openLobby(link);
  await expect.poll(() => ana.page.evaluate(() => window.questions)).toBe(1);
  await answer(ana.page, 'dismiss');
  await expect(trouble(ana)).toContainText('not allowed the camera and microphone yet');
  await ana.button('Allow microphone and camera').click();
  await expect.poll(() => ana.page.evaluate(() => window.questions)).toBe(2);
  await answer(ana.page, 'deny');
  await expect(trouble(ana)).toContainText('This site may not use');
  await expect(ana.button('Allow microphone and camera')).toHaveCount(0);
  await expect(ana.button('Try again')).toHaveCount(0);
});

test('who allows it in the settings of the browser sees the picture without another press', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await askInThePage(ana.page);
  await ana.openLobby(link);
  await expect.poll(() => ana.page.evaluate(() => window.questions)).toBe(1);
  await answer(ana.page, 'deny');
  await expect(trouble(ana)).toBeVisible();
  await ana.page.evaluate(() => window.setPermission?.('granted'));
  await expect(picture(ana)).toBeVisible();
  await expect(trouble(ana)).toHaveCount(0);
});

test('a device that another program gave back is tried again with one press', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    let taken = true;
    addEventListener('devices-free', () => (taken = false));
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (taken) throw new DOMException('Could not start video source', 'NotReadableError');
      return real(constraints);
    };
  });
  await ana.openLobby(link);
  await expect(trouble(ana)).toContainText('Another program');
  await ana.page.evaluate(() => dispatchEvent(new Event('devices-free')));
  await ana.button('Try again').click();
  await expect(picture(ana)).toBeVisible();
});
