/** Whoever spares their line: what is measured on the other side of it. */
import { chromiumFlags } from './chromium-flags.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { type Received, watchCameras } from './watch-cameras.ts';

// Chromium's own test picture, as large as the page asks for, where the film of the other tests is small already.
test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(3) }) });

/** What comes in the next three seconds after something is switched in the page, ten times a second. */
async function afterSwitch(person: ChromiumPerson, act: () => Promise<void>): Promise<Received[]> {
  const readings = person.page.evaluate(
    () =>
      new Promise<Received[]>((resolve) => {
        const begin = async () => {
          const began = performance.now();
          const all: Received[] = [];
          while (performance.now() - began < 3_000) {
            const reading = await window.readCameras!();
            all.push({ ...reading, at: reading.at - began });
            await new Promise((next) => setTimeout(next, 50));
          }
          resolve(all);
        };
        addEventListener('change', () => void begin(), { once: true });
      }),
  );
  await act();
  return readings;
}

const kilobits = async ({ page }: ChromiumPerson): Promise<number> =>
  page.evaluate(async () => {
    const before = await window.readCameras!();
    await new Promise((next) => setTimeout(next, 3_000));
    const after = await window.readCameras!();
    return ((after.bytes - before.bytes) * 8) / (after.at - before.at);
  });

/** In kbit/s: twice what somebody who spares their line sends at most. Who sends so much need not be waited for. */
const ENOUGH = 240;

let ana: ChromiumPerson;
let ben: ChromiumPerson;
let link: string;

test.beforeEach(async ({ server, person }) => {
  ({ link } = await server.createRoom());
  [ana, ben] = [await person('Ana'), await person('Ben')];
  for (const one of [ana, ben]) {
    await watchCameras(one.page);
    await one.enter(link);
  }
  await ana.expectSees(ben);
  await ben.expectSees(ana);
});

async function openCallSettings({ page }: ChromiumPerson): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('tab', { name: 'Call', exact: true }).click();
}

test('low bandwidth sends a small picture, says so, and is remembered', async () => {
  const height = async () => (await ben.page.evaluate(() => window.readCameras!())).height;
  // Two pages on a busy machine may send a smaller one than they would like to.
  await expect.poll(height).toBeGreaterThan(180);
  // It may still grow with what is known of the line: then the most of it is what is spared.
  let before = 0;
  const mayGrow = async () => {
    const now = await kilobits(ben);
    const more = now < ENOUGH && now > 1.1 * before;
    before = Math.max(before, now);
    return more;
  };
  await expect.poll(mayGrow, { timeout: 30_000 }).toBe(false);
  await openCallSettings(ana);
  await ana.page.getByRole('checkbox', { name: 'Low bandwidth' }).check();
  await expect.poll(height).toBeLessThanOrEqual(180);
  const after = await kilobits(ben);
  test.info().annotations.push({ type: 'measured', description: `${before.toFixed(0)} kbit/s before, ${after.toFixed(0)} after` });
  expect(after).toBeLessThan(140);
  expect(after).toBeLessThan(before / 2);
  await ana.page.keyboard.press('Escape');
  await expect(ana.page.getByRole('main').getByText('Low bandwidth')).toBeVisible();
  await ben.expectSeesAndHears([ana]);
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expect(ana.page.getByRole('main').getByText('Low bandwidth')).toBeVisible();
  await expect.poll(height).toBeLessThanOrEqual(180);
});

test('audio only: no camera comes within a second, screens and sound do, and the pictures are back within two', async () => {
  await openCallSettings(ana);
  const audioOnly = ana.page.getByRole('checkbox', { name: 'Audio only' });
  const ending = await afterSwitch(ana, () => audioOnly.check());
  const last = ending.at(-1)!;
  const quiet = ending.find(({ bytes }) => bytes === last.bytes)!;
  test.info().annotations.push({ type: 'measured', description: `the last camera byte after ${quiet.at.toFixed(0)} ms` });
  expect(quiet.at).toBeLessThan(1_000);
  await ana.page.keyboard.press('Escape');
  await expect(ana.page.getByRole('main').getByText('Audio only')).toBeVisible();
  await expect(ana.tile(ben).locator('video')).toHaveCount(0);
  await expect(ben.tile(ana).locator('video')).toHaveCount(0);
  await expect(ana.button('Turn on camera')).toBeVisible();
  await ben.button('Share screen').click();
  await ana.expectSeesScreenOf(ben);
  expect((await ana.page.evaluate(() => window.readCameras!())).bytes).toBe(last.bytes);
  await ben.page.getByRole('toolbar').getByRole('button', { name: 'Stop sharing' }).click();

  await openCallSettings(ana);
  const coming = await afterSwitch(ana, () => audioOnly.uncheck());
  const first = coming.find(({ frames }) => frames > last.frames);
  test.info().annotations.push({ type: 'measured', description: `the first frame after ${first?.at.toFixed(0)} ms` });
  expect(first?.at).toBeLessThan(2_000);
  await ana.page.keyboard.press('Escape');
  await expect(ana.button('Turn off camera')).toBeVisible();
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
});

test('whoever switches the camera on has pictures again', async () => {
  await openCallSettings(ana);
  await ana.page.getByRole('checkbox', { name: 'Audio only' }).check();
  await ana.page.keyboard.press('Escape');
  await expect(ana.tile(ben).locator('video')).toHaveCount(0);
  await ana.button('Turn on camera').click();
  await expect(ana.page.getByRole('main').getByText('Audio only')).toHaveCount(0);
  await ana.expectSees(ben);
  await ben.expectSees(ana);
});
