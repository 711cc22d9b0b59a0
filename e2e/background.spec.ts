/** What a phone does to a page in the background is made good when it is shown again, and the screen stays on meanwhile. */
import type { ChromiumPerson } from './chromium-person.ts';
import { devicesGiven, giveFragileDevices, refuse, takeMicrophone } from './fragile-devices.ts';
import { hide, show } from './hidden-page.ts';
import { expect, test } from './test.ts';

let ana: ChromiumPerson;
let ben: ChromiumPerson;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben] = [await person('Ana', { viewport: { width: 390, height: 844 }, hasTouch: true }), await person('Ben')];
  await giveFragileDevices(ana.page);
  await watchSystem(ana);
  await ana.enter(link);
  await ben.enter(link);
  await ben.expectSeesAndHears([ana]);
});

for (const how of ['silent', 'muted'] as const) {
  test(`a microphone that comes back ${how} is got again by itself, once the page is shown`, async () => {
    const before = await devicesGiven(ana.page);
    await hide(ana.page);
    await takeMicrophone(ana.page, how);
    await ben.expectHearsNothingOf(ana);
    // Nothing is asked of a page that nobody sees.
    expect(await devicesGiven(ana.page)).toBe(before);
    await show(ana.page);
    await ben.expectHears(ana);
    expect(await devicesGiven(ana.page)).toBe(before + 1);
    await expect(ana.button('Turn off microphone')).toBeVisible();
  });
}

test('a microphone that was taken and refused meanwhile is got again, too', async () => {
  await hide(ana.page);
  await refuse(ana.page, 'NotReadableError');
  await takeMicrophone(ana.page, 'ended');
  await ben.expectTileSays(ana, 'microphone off');
  await ben.expectHearsNothingOf(ana);
  await refuse(ana.page, undefined);
  await show(ana.page);
  await ben.expectHears(ana);
});

test('a microphone that does not come back is said to be gone', async () => {
  await hide(ana.page);
  await refuse(ana.page, 'NotReadableError');
  await takeMicrophone(ana.page, 'muted');
  await show(ana.page);
  await expect(ana.page.getByRole('alert').filter({ hasText: 'Another program is using your microphone.' })).toBeVisible();
  await expect(ana.button('Turn on microphone')).toBeVisible();
});

test('a microphone that the person paused in the browser is left alone, said, and taken up by our button', async () => {
  await takeMicrophone(ana.page, 'muted');
  await expect(ana.page.getByRole('alert').filter({ hasText: 'paused your microphone' })).toBeVisible();
  const before = await devicesGiven(ana.page);
  await hide(ana.page);
  await show(ana.page);
  await ben.expectHearsNothingOf(ana);
  expect(await devicesGiven(ana.page)).toBe(before);
  await ana.button('Turn off microphone').click();
  await ana.button('Turn on microphone').click();
  await ben.expectHears(ana);
});

test('a microphone that is off stays off when it is got again', async () => {
  await ana.button('Turn off microphone').click();
  await hide(ana.page);
  await takeMicrophone(ana.page, 'muted');
  const before = await devicesGiven(ana.page);
  await show(ana.page);
  await expect.poll(() => devicesGiven(ana.page)).toBe(before + 1);
  await ben.expectHearsNothingOf(ana);
  await ben.expectTileSays(ana, 'microphone off');
  await ana.button('Turn on microphone').click();
  await ben.expectHears(ana);
});

test('pictures and voices that the browser paused go on when the page is shown', async () => {
  await ana.expectSeesAndHears([ben]);
  await hide(ana.page);
  const paused = () => ana.page.evaluate(() => [...document.querySelectorAll('audio, video')].filter((element) => (element as HTMLMediaElement).paused).length);
  await ana.page.evaluate(() => document.querySelectorAll<HTMLMediaElement>('audio, video').forEach((element) => element.pause()));
  expect(await paused()).toBeGreaterThanOrEqual(3);
  await show(ana.page);
  await expect.poll(paused).toBe(0);
  await ana.expectSeesAndHears([ben]);
});

test('every picture plays inside the page, by itself and without sound of its own', async () => {
  // Ben sees Ana already; his own picture may be a moment behind.
  await expect(ana.page.locator('video')).toHaveCount(2);
  const videos = await ana.page.locator('video').evaluateAll((all) => (all as HTMLVideoElement[]).map(({ autoplay, playsInline, muted }) => ({ autoplay, playsInline, muted })));
  for (const video of videos) expect(video).toEqual({ autoplay: true, playsInline: true, muted: true });
});

test('the screen is kept on during the call, also after the page was away, and not any longer', async () => {
  const held = () => ana.page.evaluate(() => window.wakeLocks?.filter(({ released }) => !released).length);
  await expect.poll(held).toBe(1);
  await hide(ana.page);
  await ana.page.evaluate(() => window.wakeLocks?.forEach((lock) => void lock.release()));
  expect(await held()).toBe(0);
  await show(ana.page);
  await expect.poll(held).toBe(1);
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  await expect.poll(held).toBe(0);
});

test('the system is told of a conversation for as long as there is one', async () => {
  const type = () => ana.page.evaluate(() => (navigator as { audioSession?: { type: string } }).audioSession?.type);
  expect(await type()).toBe('play-and-record');
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  expect(await type()).toBe('auto');
});

declare global {
  interface Window {
    wakeLocks?: { released: boolean; release: () => Promise<void> }[];
  }
}

/** Wake locks that can be counted (headless Chromium may refuse real ones), and the audio session that Safari has. */
async function watchSystem({ page }: ChromiumPerson): Promise<void> {
  await page.addInitScript(() => {
    const locks: NonNullable<typeof window.wakeLocks> = [];
    window.wakeLocks = locks;
    const request = async () => {
      const lock = {
        released: false,
        release: async () => {
          lock.released = true;
        },
      };
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' } });
  });
}
