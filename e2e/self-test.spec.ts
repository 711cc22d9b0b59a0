/** Five seconds of oneself in the lobby, and a speaker that can be heard: with a microphone that hears a voice. */
import { answer, askInThePage } from './browser-question.ts';
import { chromiumFlags } from './chromium-flags.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { sound } from './sound.ts';
import { expect, test } from './test.ts';
import { refuseCamera } from './watch-devices.ts';
import { heardPlaying, watchPlaying } from './watch-playing.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(1, 5, sound('voice')) }) });

const dialog = ({ page }: ChromiumPerson) => page.getByRole('dialog', { name: 'Record a test' });

test('whoever records a test sees and hears themselves, and is told that they were heard', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  const sent: string[] = [];
  await watchPlaying(ana.page);
  await ana.openLobby(link);
  ana.page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await ana.button('Record a test').click();
  await expect(dialog(ana).getByRole('status')).toHaveText(/Recording/);
  await expect(dialog(ana).getByRole('timer')).toHaveText(/[1-4] second/);
  await expect(dialog(ana).getByText('Nothing of it is sent')).toBeVisible();
  await expect(dialog(ana).getByRole('alert')).toHaveText(/^We heard you/);
  const player = dialog(ana).locator('video');
  await expect(player).toBeVisible();
  // Known only when the first of it has been read.
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0);
  await expect(dialog(ana).getByRole('status')).toHaveText(/This was your test/);
  expect(await player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(4);
  await ana.button('Play again').click();
  await expect(dialog(ana).getByRole('status')).toHaveText(/Playing/);
  await ana.button('Close').click();
  await expect(dialog(ana)).toBeHidden();
  // Ten seconds of a voice, and nobody was told that there is none.
  await expect(ana.page.getByText('gives no sound')).toHaveCount(0);
  expect(sent).toEqual([]);
  await ana.join();
});

test('a test that is begun before the devices have started waits for them', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await askInThePage(ana.page);
  await ana.openLobby(link);
  await ana.button('Record a test').click();
  await expect(dialog(ana).getByRole('status')).toHaveText(/Waiting for your microphone and camera/);
  await answer(ana.page, 'allow');
  await expect(dialog(ana).getByRole('status')).toHaveText(/Recording. Say something/);
  await expect(dialog(ana).locator('video')).toBeVisible();
});

test('a test works with the microphone alone, with the camera alone, and says what is missing where nothing is on', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await refuseCamera(ana.page);
  await ana.openLobby(link);
  // What is said of it moves the button.
  await expect(ana.page.getByText('This site may not use your camera.')).toBeVisible();
  await ana.button('Record a test').click();
  await expect(dialog(ana).getByRole('alert')).toHaveText(/^We heard you/);
  await ana.button('Close').click();

  const ben = await person('Ben');
  await ben.openLobby(link);
  await ben.button('Turn off microphone').click();
  await ben.button('Record a test').click();
  await expect(dialog(ben).getByRole('alert')).toHaveText(/Your microphone is off/);
  await expect(dialog(ben).locator('video')).toBeVisible();
  await ben.button('Close').click();
  await ben.button('Turn off camera').click();
  await ben.button('Record a test').click();
  await expect(dialog(ben).getByRole('alert')).toHaveText(/Turn on your microphone or your camera/);
});

test('a browser that cannot record says so', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.addInitScript(() => Reflect.deleteProperty(window, 'MediaRecorder'));
  await ana.openLobby(link);
  await ana.button('Record a test').click();
  await expect(dialog(ana).getByRole('alert')).toHaveText(/cannot record/);
});

test('the speaker test and the recording play on the chosen speaker, and on the default one where that is gone', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await watchPlaying(ana.page);
  await ana.openLobby(link);
  const picker = ana.page.getByRole('combobox', { name: 'Speaker' });
  const speakers = () => picker.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await expect.poll(async () => (await speakers()).length).toBeGreaterThan(1);
  const speaker = (await speakers()).at(-1)!;
  await picker.selectOption(speaker);
  await ana.button('Test speaker').click();
  await expect.poll(() => heardPlaying(ana.page, 'test-speaker.wav')).toEqual([speaker]);
  await ana.button('Record a test').click();
  await expect.poll(() => heardPlaying(ana.page, 'blob:')).toEqual([speaker]);

  await ana.page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage]) storage.setItem('parley:devices', JSON.stringify({ speaker: 'unplugged' }));
  });
  await ana.page.reload();
  await expect(ana.button('Turn off microphone')).toBeVisible();
  await ana.button('Test speaker').click();
  await expect.poll(() => heardPlaying(ana.page, 'test-speaker.wav')).toEqual(['']);
});
