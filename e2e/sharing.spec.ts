/** Screens, windows and tabs: what the others see of them, and what their owner is told. */
import type { Locator } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { choosePicker, type Picked, refusals, refusePicker } from './watch-picker.ts';
import { openPeers } from './watch-peers.ts';

let ana: ChromiumPerson;
let ben: ChromiumPerson;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben] = [await person('Ana'), await person('Ben')];
  for (const one of [ana, ben]) {
    await choosePicker(one.page, 'window');
    await one.enter(link);
  }
  await ben.expectSees(ana);
});

const share = async (who: ChromiumPerson, what: Picked) => {
  await who.page.evaluate((picked) => (window.picked = picked), what);
  await who.button('Share screen').click();
};
/** Puts this notice away, whatever else is told beside it. */
const dismiss = (alert: Locator) => alert.locator('..').getByRole('button', { name: 'Dismiss', exact: true }).click();
const bestFor = (who: ChromiumPerson) => who.page.getByRole('combobox', { name: 'Sharing is best for' });
/** What the encoder of the screen is told, and the picture that goes into it. */
const sent = (who: ChromiumPerson) =>
  who.page.evaluate(async () => {
    const senders = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected').flatMap(({ pc }) => pc.getSenders());
    const sender = senders.find(({ track }) => track?.getSettings().displaySurface !== undefined);
    const report = [...((await sender?.getStats())?.values() ?? [])] as { id: string; type: string; codecId?: string; mimeType?: string }[];
    const { codecId } = report.find(({ type }) => type === 'outbound-rtp') ?? {};
    const codec = report.find(({ id }) => id === codecId)?.mimeType;
    return { hint: sender?.track?.contentHint, frameRate: sender?.track?.getSettings().frameRate, prefers: sender?.getParameters().degradationPreference, codec };
  });

test('a screen is made best for text or for motion while it is shared, and nothing is negotiated for that', async () => {
  await share(ana, 'window');
  await ben.expectSeesScreenOf(ana);
  await expect(bestFor(ana)).toHaveValue('text');
  await expect.poll(() => sent(ana)).toEqual({ hint: 'detail', frameRate: 15, prefers: 'maintain-resolution', codec: 'video/AV1' });
  const before = await openPeers(ana.page);
  await bestFor(ana).selectOption('Best for motion');
  await expect.poll(() => sent(ana)).toEqual({ hint: 'motion', frameRate: 30, prefers: 'maintain-framerate', codec: 'video/VP8' });
  await ben.expectSeesScreenOf(ana);
  expect((await openPeers(ana.page)).map(({ descriptions }) => descriptions)).toEqual(before.map(({ descriptions }) => descriptions));
});

test('a window is shown to its owner, too, without a warning', async () => {
  await share(ana, 'window');
  await ana.expectSeesScreenOf(ana);
  await expect(ana.page.getByRole('alert').filter({ hasText: 'You are sharing' })).toHaveCount(0);
});

for (const { surface, words } of [
  { surface: 'monitor', words: 'You are sharing the screen this meeting is on.' },
  { surface: 'browser', words: 'You are sharing the tab this meeting is in.' },
] as const) {
  test(`a ${surface} that shows the meeting is not repeated in it, and its owner is told once`, async () => {
    await share(ana, surface);
    await ben.expectSeesScreenOf(ana);
    const warning = ana.page.getByRole('alert').filter({ hasText: words });
    await expect(warning).toBeVisible();
    await expect(ana.screenOf(ana)).toContainText('Not shown here');
    await expect(ana.screenOf(ana).locator('video')).toHaveCount(0);
    await dismiss(warning);
    await expect(warning).toHaveCount(0);
    await ben.expectSeesScreenOf(ana);
  });
}

test('two screens have the stage together, each with a moving picture, and leave it one by one', async () => {
  await share(ana, 'window');
  await share(ben, 'window');
  await ana.expectSeesScreenOf(ben);
  await ben.expectSeesScreenOf(ana);
  await expect(ben.screenOf(ben)).toBeVisible();
  await ana.page.getByRole('toolbar').getByRole('button', { name: 'Stop sharing' }).click();
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await ana.expectSeesScreenOf(ben);
});

test('whoever watches two screens sees both whole, as large as each other, and the people beside them', async ({ person }) => {
  const chloe = await person('Chloe');
  await chloe.enter(ana.page.url().replace(/\/meeting$/, ''));
  await share(ana, 'window');
  await share(ben, 'window');
  await chloe.expectSeesScreenOf(ana);
  await chloe.expectSeesScreenOf(ben);
  const [first, second, face] = await Promise.all([chloe.screenOf(ana), chloe.screenOf(ben), chloe.tile(ana)].map(async (place) => (await place.boundingBox())!));
  expect([second!.width, second!.height]).toEqual([first!.width, first!.height]);
  expect(first!.x + first!.width <= second!.x || first!.y + first!.height <= second!.y).toBe(true);
  expect(first!.width * first!.height).toBeGreaterThan(2 * face!.width * face!.height);
  // A picture that is higher than its frame would lose its lower part.
  const picture = await chloe.screenOf(ana).locator('video').boundingBox();
  expect(picture!.height).toBeLessThanOrEqual(first!.height);
});

test("the browser's own bar stops sharing, for everyone", async () => {
  await share(ana, 'window');
  await ben.expectSeesScreenOf(ana);
  // What Chromium does when its bar is pressed: the page's own stop would not say so.
  await ana.page.evaluate(() => {
    const track = window.capturedTracks?.findLast(({ kind, readyState }) => kind === 'video' && readyState === 'live');
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await expect(ana.button('Share screen')).toBeVisible();
});

test('a system that keeps the screen is told from a person who changed their mind', async () => {
  const told = ana.page.getByRole('alert').filter({ hasText: 'screen' });
  await refusePicker(ana.page, 'Permission denied', 400);
  await ana.button('Share screen').click();
  await expect.poll(() => refusals(ana.page)).toBe(1);
  await expect(told).toHaveCount(0);
  await refusePicker(ana.page, 'Permission denied by system', 400);
  await ana.button('Share screen').click();
  await expect(told).toContainText('Your system keeps the screen from this browser.');
  await expect(told).toContainText('xdg-desktop-portal');
  await refusePicker(ana.page, 'Permission denied', 0);
  await ana.button('Share screen').click();
  await expect(told).toContainText('This browser does not let this site share your screen.');
  await dismiss(told);
  await expect(told).toHaveCount(0);
});
