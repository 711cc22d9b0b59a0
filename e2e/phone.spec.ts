/** A meeting in the hand: upright, sideways and small, around the notch, with a camera on either side. */
import type { Page } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { controlsOf } from './controls-of.ts';
import { closePanel, openPanel, PANELS } from './panels.ts';
import { expect, test } from './test.ts';

interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const UPRIGHT: Insets = { top: 47, bottom: 34, left: 0, right: 0 };
const SIDEWAYS: Insets = { top: 0, bottom: 21, left: 47, right: 47 };

const PHONES = [
  { held: 'upright', viewport: { width: 390, height: 844 }, insets: UPRIGHT },
  { held: 'sideways', viewport: { width: 844, height: 390 }, insets: SIDEWAYS },
  { held: 'upright, and small', viewport: { width: 320, height: 568 }, insets: UPRIGHT },
] as const;

/** What `env(safe-area-inset-*)` is, as on a phone with a notch and a bar at the bottom. */
async function setInsets(page: Page, insets: Insets): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

/** Screens are shared from desks: phones have no such function, and so no button. */
async function withoutScreenShare(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(MediaDevices.prototype, 'getDisplayMedia', { value: undefined }));
  await page.addInitScript(() => Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', { value: undefined }));
}

async function boxOf(person: ChromiumPerson, selector: string) {
  const box = (await person.page.locator(selector).boundingBox())!;
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

for (const { held, viewport, insets } of PHONES) {
  test(`held ${held}, nothing is cut off or under the notch`, async ({ server, person }) => {
    const { link } = await server.createRoom('Weekly sync');
    const [ana, ben] = [await person('Ana', { viewport, hasTouch: true, isMobile: true }), await person('Ben')];
    await withoutScreenShare(ana.page);
    await setInsets(ana.page, insets);

    const expectInside = async (selector: string) => {
      const { left, top, right, bottom } = await boxOf(ana, selector);
      expect.soft(left, `left of ${selector}`).toBeGreaterThanOrEqual(insets.left);
      expect.soft(top, `top of ${selector}`).toBeGreaterThanOrEqual(insets.top);
      expect.soft(right, `right of ${selector}`).toBeLessThanOrEqual(viewport.width - insets.right);
      expect.soft(bottom, `bottom of ${selector}`).toBeLessThanOrEqual(viewport.height - insets.bottom);
    };
    const expectAllReachable = async () => {
      expect((await controlsOf(ana.page)).filter(({ reachable }) => !reachable)).toEqual([]);
    };

    await ana.page.goto(server.url);
    await ana.expectScreen('home');
    await expectInside('header a');
    await expectAllReachable();
    await ana.openLobby(link);
    await expectInside('header a');
    // What a person needs is there without scrolling.
    for (const control of [ana.page.getByRole('region', { name: 'Camera preview' }), ana.page.getByRole('textbox', { name: 'Your name' }), ana.button('Join now')]) {
      await expect(control).toBeInViewport({ ratio: 0.9 });
    }
    await expectAllReachable();
    await ana.join();
    await expectInside('[role="toolbar"]');
    await expectAllReachable();
    await ben.enter(link);
    await ana.expectSees(ben);
    await expectInside(`[role="group"][aria-label^="Ben"]`);
    for (const panel of PANELS) {
      await openPanel(ana, panel);
      if (panel === 'More') {
        await expectInside('.more-sheet');
        // The sheet scrolls to its end.
        await ana.button('Connection details').scrollIntoViewIfNeeded();
        await expect(ana.button('Connection details')).toBeInViewport({ ratio: 1 });
      } else await expectInside('aside');
      await closePanel(ana, panel);
    }
  });
}

test('the bar of a phone has five controls', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await withoutScreenShare(ana.page);
  await ana.enter(link);
  const shown = ana.page.getByRole('toolbar').getByRole('button');
  await expect(shown).toHaveCount(5);
  for (const [index, name] of ['Turn off microphone', 'Turn off camera', 'Chat', 'More', 'Leave'].entries()) await expect(shown.nth(index)).toHaveAccessibleName(name);
});

/** Four cameras, of which three are on the back; a phone opens one at a time. Chromium's own picture stands for each of them. */
async function givePhoneCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cameras: Readonly<Record<string, string>> = { front: 'user', back: 'environment', wide: 'environment', tele: 'environment' };
    const devices = navigator.mediaDevices;
    const [getUserMedia, enumerateDevices] = [devices.getUserMedia.bind(devices), devices.enumerateDevices.bind(devices)];
    let open: MediaStreamTrack | undefined;
    devices.enumerateDevices = async () => {
      const others = (await enumerateDevices()).filter(({ kind }) => kind !== 'videoinput');
      return [...others, ...Object.keys(cameras).map((deviceId) => ({ deviceId, groupId: '', kind: 'videoinput' as const, label: '', toJSON: () => ({}) }))];
    };
    devices.getUserMedia = async (constraints = {}) => {
      const { video } = constraints;
      if (typeof video !== 'object') return getUserMedia(constraints);
      if (open?.readyState === 'live') throw new DOMException('Could not start video source', 'NotReadableError');
      const exact = (wanted: unknown) => (wanted as { exact?: string } | undefined)?.exact;
      const [id, side] = [exact(video.deviceId), exact(video.facingMode)];
      const found = Object.entries(cameras).find(([camera, facing]) => (id === undefined || id === camera) && (side === undefined || side === facing));
      if (!found) throw new DOMException('none such', 'OverconstrainedError');
      const stream = await getUserMedia({ ...constraints, video: true });
      const [track] = stream.getVideoTracks();
      open = track;
      const settings = track!.getSettings();
      track!.getSettings = () => ({ ...settings, deviceId: found[0], facingMode: found[1] });
      return stream;
    };
  });
}

test('from the front camera to the main one on the back and again to the front; only the front is a mirror', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }), await person('Ben')];
  await givePhoneCameras(ana.page);
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSees(ana);
  const self = ana.page.locator('[data-self] video');
  const mirrored = () => self.evaluate((video) => getComputedStyle(video).scale.startsWith('-1'));
  const picker = ana.page.getByRole('combobox', { name: 'Camera', exact: true });
  expect(await mirrored()).toBe(true);
  for (const [camera, isMirror] of [['back', false], ['front', true], ['back', false]] as const) {
    await ana.button('More').click();
    await ana.button('Switch camera').click();
    await expect(picker).toHaveValue(camera);
    await ana.page.keyboard.press('Escape');
    await expect.poll(mirrored).toBe(isMirror);
    await ben.expectSees(ana);
  }
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expect.poll(mirrored).toBe(false);
});
