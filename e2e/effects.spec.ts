/** Backgrounds and noise suppression: the others see and hear what was chosen, and nothing else; nothing of it is fetched before. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { frameLook, type FrameLook, watchEdges } from './frame-look.ts';
import { levelHeard } from './senses.ts';
import { expect, test } from './test.ts';
import { capturing } from './watch-devices.ts';
import { openPeers } from './watch-peers.ts';

const OTHER = '[data-participant-id]:not([data-self])';
const PREVIEW = 'section[aria-label="Camera preview"]';
/** The film of the camera has an edge of 224 in every frame, and 72 when it is blurred (reckoned); a codec adds to both, and takes from them. */
const HARD = 120;
const SOFT = 110;

const look = (page: Page, within: string): Promise<FrameLook | undefined> => page.evaluate(frameLook, within);
const edge = (page: Page, within: string) => async () => (await look(page, within))?.edge ?? Number.NaN;

async function chooseBackground({ page }: ChromiumPerson, name: string): Promise<void> {
  // The input is in its picture, which takes the press. No `check`: what cannot be fetched is taken back, maybe before `check` looks.
  await page.getByRole('radio', { name, exact: true }).click({ force: true });
}

async function openInMeeting(person: ChromiumPerson): Promise<void> {
  await person.button('More').click();
  await person.button('Effects').click();
}

/** Every address that the page asks for, its workers too. */
function requestsOf(person: ChromiumPerson): URL[] {
  const urls: URL[] = [];
  person.page.context().on('request', (request) => urls.push(new URL(request.url())));
  return urls;
}

const isEffect = ({ pathname }: URL): boolean => /^\/(effects|backgrounds)\//.test(pathname);

test('a blurred background and a picture reach the others, without a new negotiation and without a pause', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const requests = requestsOf(ana);
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSees(ana);
  await expect.poll(edge(ben.page, OTHER)).toBeGreaterThan(HARD);
  expect(requests.filter(isEffect)).toEqual([]);
  const [before] = await openPeers(ana.page);

  await openInMeeting(ana);
  await chooseBackground(ana, 'Blur');
  await expect.poll(edge(ben.page, OTHER)).toBeLessThan(SOFT);
  await ben.expectSees(ana);

  await chooseBackground(ana, 'Dusk');
  await expect.poll(async () => {
    const { red = 0, blue = 0 } = (await look(ben.page, OTHER)) ?? {};
    return blue - red;
  }).toBeGreaterThan(15);
  await ben.expectSees(ana);

  await chooseBackground(ana, 'None');
  await expect.poll(edge(ben.page, OTHER)).toBeGreaterThan(HARD);
  await ben.expectSees(ana);

  const [after] = await openPeers(ana.page);
  expect({ states: after?.states, descriptions: after?.descriptions }).toEqual({ states: before?.states, descriptions: before?.descriptions });
  expect(requests.some(isEffect)).toBe(true);
  expect([...new Set(requests.map(({ host }) => host))].filter((host) => host !== '')).toEqual([new URL(server.url).host]);
});

test('after a reload nobody sees a frame without the background that was chosen', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.openLobby(link);
  await ana.button('Effects').click();
  await chooseBackground(ana, 'Blur');
  await expect.poll(edge(ana.page, PREVIEW)).toBeLessThan(SOFT);
  await ana.button('Close').click();
  await ana.join();
  await ben.enter(link);
  await ben.expectSees(ana);
  await ben.page.evaluate(watchEdges);
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expect(ana.page.locator('[data-self] video')).toBeVisible();
  await ben.expectSees(ana);
  const hardest = await ben.page.evaluate(() => window.hardestEdge);
  test.info().annotations.push({ type: 'measured', description: `the hardest edge of all frames is ${hardest}` });
  expect(hardest).toBeLessThan(SOFT);
  await ana.button('Turn off camera').click();
  await expect.poll(() => capturing(ana.page)).toEqual(['audio']);
});

test('a background that cannot be fetched is told, and a camera that was to have it stays off', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.context().route('**/effects/**', (route) => route.abort());
  await ana.openLobby(link);
  await expect.poll(edge(ana.page, PREVIEW)).toBeGreaterThan(HARD);
  await ana.button('Effects').click();
  await chooseBackground(ana, 'Blur');
  const alert = ana.page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(ana.page.getByRole('radio', { name: 'None' })).toBeChecked();
  await expect.poll(edge(ana.page, PREVIEW)).toBeGreaterThan(HARD);

  await ana.page.evaluate(() => localStorage.setItem('parley:devices', JSON.stringify({ background: 'blur' })));
  const another = await ana.anotherTab('Ana');
  await another.openLobby(link);
  await expect(another.page.getByRole('alert').filter({ hasText: 'camera was turned off' })).toBeVisible();
  await expect(another.button('Turn on camera')).toBeVisible();
  await expect.poll(() => capturing(another.page)).toEqual(['audio']);

  await another.page.context().unrouteAll();
  await another.button('Turn on camera').click();
  await expect.poll(edge(another.page, PREVIEW)).toBeLessThan(SOFT);
  await another.page.close();
});

test('a picture of one’s own is kept, and what is no picture is refused', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  await ana.button('Effects').click();
  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([ana.page.waitForEvent('filechooser'), ana.button('Choose an image').click()]);
    await chooser.setFiles(file);
  };
  await choose({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await expect(ana.page.getByRole('dialog').getByRole('alert')).toContainText('could not be used');
  const red = await ana.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d')!;
    drawing.fillStyle = '#e01010';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1]!;
  });
  await choose({ name: 'red.png', mimeType: 'image/png', buffer: Buffer.from(red, 'base64') });
  await expect(ana.page.getByRole('radio', { name: 'Your own image' })).toBeChecked();
  const redness = async () => {
    const { red: r = 0, green = 0 } = (await look(ana.page, PREVIEW)) ?? {};
    return r - green;
  };
  await expect.poll(redness).toBeGreaterThan(120);
  await ana.page.reload();
  await expect.poll(redness).toBeGreaterThan(120);
});

test('a browser that gives no frames as streams draws them on a canvas', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.addInitScript(() => Reflect.deleteProperty(window, 'MediaStreamTrackProcessor'));
  await ana.openLobby(link);
  await ana.button('Effects').click();
  await chooseBackground(ana, 'Blur');
  await expect.poll(edge(ana.page, PREVIEW)).toBeLessThan(SOFT);
});

test('a browser that blurs by itself is asked to, and nothing is fetched', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  const requests = requestsOf(ana);
  await ana.page.addInitScript(() => {
    const { getCapabilities } = MediaStreamTrack.prototype;
    MediaStreamTrack.prototype.getCapabilities = function (this: MediaStreamTrack) {
      return { ...getCapabilities.call(this), backgroundBlur: [true, false] };
    };
    MediaStreamTrack.prototype.applyConstraints = async (constraints) => {
      document.documentElement.dataset['asked'] = JSON.stringify(constraints);
    };
  });
  await ana.openLobby(link);
  await ana.button('Effects').click();
  await chooseBackground(ana, 'Blur');
  await expect(ana.page.locator('html')).toHaveAttribute('data-asked', /"backgroundBlur":true/);
  expect(requests.filter(({ pathname }) => pathname.startsWith('/effects/'))).toEqual([]);
});

test('strong noise suppression lets little of a fan through, and the voice', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await giveFan(ana.page);
  await ana.openLobby(link);
  await ana.button('Effects').click();
  const kinds = ana.page.getByRole('combobox', { name: 'Noise suppression' });
  await expect(kinds).toHaveValue('browser');
  await kinds.selectOption('off');
  await ana.button('Close').click();
  await ana.join();
  await ben.enter(link);
  await ben.expectHears(ana);
  const heard = () => ben.page.evaluate(levelHeard, { name: 'Ana' });
  await expect.poll(heard).toBeGreaterThan(0.05);
  const fan = await heard();
  await speak(ana.page, true);
  await expect.poll(heard).toBeGreaterThan(fan * 1.5);
  const voice = await heard();
  await speak(ana.page, false);
  await openInMeeting(ana);
  await kinds.selectOption('strong');
  await expect.poll(heard, { timeout: 30_000 }).toBeLessThan(fan / 5);
  await speak(ana.page, true);
  await expect.poll(heard, { timeout: 30_000 }).toBeGreaterThan(voice / 3);
  await speak(ana.page, false);
  await kinds.selectOption('off');
  await expect.poll(heard, { timeout: 30_000 }).toBeGreaterThan(fan / 2);
});

test('noise suppression that cannot be fetched gives way to the browser’s own, and says so', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.context().route('**/effects/**', (route) => route.abort());
  await ana.openLobby(link);
  await ana.button('Effects').click();
  const kinds = ana.page.getByRole('combobox', { name: 'Noise suppression' });
  await kinds.selectOption('strong');
  await expect(ana.page.getByRole('dialog').getByRole('alert')).toContainText('browser’s own');
  await expect(kinds).toHaveValue('browser');
  await expect.poll(() => capturing(ana.page)).toEqual(['audio', 'video']);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing in the effects, which look as the lobby does, ${colorScheme}`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const ana = await person('Ana', { colorScheme });
    await ana.openLobby(link);
    await ana.button('Effects').click();
    await expect(ana.page.getByRole('radio', { name: 'None' })).toBeChecked();
    await expect(ana.page.getByRole('dialog', { name: 'Effects' })).toHaveCSS('background-color', colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(31, 41, 55)');
    const { violations } = await new AxeBuilder({ page: ana.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  });
}

/**
 * A microphone beside a fan: the deep, steady noise that RNNoise was made for (measured: 1 to 3 % of it stays, and half the level of
 * this voice; of white noise, which hardly any room has, 44 %).
 */
async function giveFan(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const begin = () => {
      const context = new AudioContext();
      const noise = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
      const samples = noise.getChannelData(0);
      for (const index of samples.keys()) samples[index] = 0.95 * (samples[index - 1] ?? 0) + (Math.random() - 0.5) * 0.1;
      const fan = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
      // A pitch with its overtones, which swells four times a second, as syllables do.
      const overtones = new Float32Array([0, 1, 1 / 2, 1 / 3, 1 / 4, 1 / 5]);
      const pitch = new OscillatorNode(context, { frequency: 220, periodicWave: context.createPeriodicWave(new Float32Array(6), overtones, { disableNormalization: true }) });
      const syllables = new GainNode(context, { gain: 0.15 });
      const swell = new OscillatorNode(context, { frequency: 4 });
      swell.connect(new GainNode(context, { gain: 0.15 })).connect(syllables.gain);
      const mouth = new GainNode(context, { gain: 0 });
      addEventListener('speak', (event) => (mouth.gain.value = event instanceof CustomEvent && event.detail === true ? 1 : 0));
      pitch.connect(syllables).connect(mouth);
      for (const source of [fan, pitch, swell]) source.start();
      return { context, sounds: [fan, mouth] };
    };
    let room: ReturnType<typeof begin> | undefined;
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await real(constraints);
      const [beeps] = stream.getAudioTracks();
      if (!beeps) return stream;
      room ??= begin();
      const destination = room.context.createMediaStreamDestination();
      for (const sound of room.sounds) sound.connect(destination);
      stream.removeTrack(beeps);
      for (const track of destination.stream.getAudioTracks()) stream.addTrack(track);
      return stream;
    };
  });
}

async function speak(page: Page, speaking: boolean): Promise<void> {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('speak', { detail })), speaking);
}
