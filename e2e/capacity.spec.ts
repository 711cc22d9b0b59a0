/** Meetings of many: what is said and done about it before it hurts. */
import type { ChromiumPerson } from './chromium-person.ts';
import type { Extra } from './crowd.ts';
import { openPanel } from './panels.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

test.use({ serverEnv: { ROOM_CAPACITY: '16' } });

const mayShow = ({ call }: Extra) => {
  const { phase } = call.getSnapshot();
  return phase.state === 'joined' && phase.self.may.camera;
};

const MANY = 8;
const WORDS = 'Many people are here, so you join with your microphone off.';

test('who comes to many people comes with the microphone off, this time only, unless they turn it on', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom();
  for (let index = 1; index < MANY; index += 1) await crowd.join(link, `Person ${index}`);
  const ana = await person('Ana');
  await ana.openLobby(link);
  await expect(ana.button('Turn off microphone')).toBeVisible();
  await expect(ana.page.getByText(WORDS)).toHaveCount(0);
  await crowd.join(link, `Person ${MANY}`);
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await expect(ana.page.getByText(WORDS)).toBeVisible();
  await ana.join();
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await ana.page.reload();
  await expect(ana.tiles()).toHaveCount(MANY + 1);
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await ana.button('Leave').click();

  await ana.openLobby(link);
  await expect(ana.page.getByText(WORDS)).toBeVisible();
  await ana.button('Turn on microphone').click();
  await expect(ana.page.getByText(WORDS)).toHaveCount(0);
  await ana.join();
  await expect(ana.tiles()).toHaveCount(MANY + 1);
  await expect(ana.button('Turn off microphone')).toBeVisible();
  await ana.button('Leave').click();

  const other = await server.createRoom();
  await ana.openLobby(other.link);
  await expect(ana.button('Turn off microphone')).toBeVisible();
});

test('a host lets few cameras be on: the latest go off first, their owners read why, and turn theirs on themselves when there is a place', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { link, cookie } = await server.createRoom({ name: 'Weekly sync' });
  const [name = '', value = ''] = cookie.split('=');
  await ana.page.context().addCookies([{ name, value, url: server.url }]);
  await giveVoice(ben.page);
  await ana.enter(link);
  await ben.enter(link);
  const chloe = await crowd.join(link, 'Chloe', true);
  const camera = () => chloe.call.getSnapshot().media.camera.state;
  await ana.expectSees(chloe);
  // A camera counts when it is on, and who has joined may still be waiting for theirs.
  await ana.expectSees(ben);
  await ben.expectSees(ana);
  await ana.button('More').click();
  await ana.button('Meeting settings').click();
  const allow = async (most: number) => {
    await ana.page.getByRole('dialog').getByRole('spinbutton', { name: 'Most cameras at a time' }).fill(String(most));
    await ana.page.keyboard.press('Enter');
  };
  await allow(2);
  await expect.poll(camera).toBe('off');
  await expect(ana.tile(chloe).locator('video')).toHaveCount(0);
  await expect(ana.tile(ben).locator('video')).toHaveCount(1);
  const told = (words: string) => expect(ben.page.getByRole('alert').filter({ hasText: words }).first()).toBeVisible();
  await expect(ben.button('Turn off camera')).toBeVisible();

  await allow(1);
  await told('Only 1 camera at a time here. You can turn yours on when another is off.');
  // At once: it goes by itself after twelve seconds.
  await ben.button('Dismiss').click();
  const button = ben.button('Turn on camera');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/^Only 1 camera at a time here/);
  await expect(ana.tile(ben).locator('video')).toHaveCount(0);
  await ana.expectTileSays(ben, 'speaking');
  await button.click({ force: true });
  await told('Only 1 camera at a time here.');
  await expect(button).toBeVisible();

  await allow(2);
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
  await ana.expectSees(ben);
  await chloe.call.devices.setCamera(true);
  expect(camera()).toBe('off');
  await ben.button('Turn off camera').click();
  await expect.poll(() => mayShow(chloe)).toBe(true);
  await chloe.call.devices.setCamera(true);
  await expect.poll(camera).toBe('on');
  await ana.expectSees(chloe);
});

/** Makes this page believe in a machine of one core, and, while `narrow` is set, in a line that carries next to nothing (W3C webrtc-stats, availableOutgoingBitrate). */
async function weaken({ page }: ChromiumPerson): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 });
    const getStats = RTCPeerConnection.prototype.getStats;
    RTCPeerConnection.prototype.getStats = async function narrowStats(this: RTCPeerConnection) {
      const report = await getStats.call(this);
      if (document.documentElement.dataset['narrow'] !== 'yes') return report;
      const narrowed = (entry: RTCStats) => (entry.type === 'candidate-pair' ? { ...entry, availableOutgoingBitrate: 60_000 } : entry);
      return new Map(Array.from(report as unknown as Map<string, RTCStats>, ([id, entry]) => [id, narrowed(entry)])) as unknown as RTCStatsReport;
    };
  });
}

test('who has a weak machine or a weak line is told before they join many people, and while they are among them', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await weaken(ana);
  for (const called of ['Ben', 'Chloe', 'Dan']) await crowd.join(link, called);
  await ana.openLobby(link);
  await expect(ana.button('Join now')).toBeEnabled();
  const machine = ana.page.getByText('Your device may not manage the pictures of so many people.');
  await expect(machine).toHaveCount(0);
  await crowd.join(link, 'Eve');
  await expect(machine).toBeVisible();
  await ana.join();
  await openPanel(ana, 'People');
  const list = ana.page.getByRole('complementary', { name: 'People' });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  const setNarrow = (narrow: string) => ana.page.evaluate((value) => (document.documentElement.dataset['narrow'] = value), narrow);
  await setNarrow('yes');
  const line = list.getByText('Your connection may not carry your picture to so many people.');
  await expect(line).toBeVisible({ timeout: 30_000 });
  await ana.button('Turn off camera').click();
  await expect(line).toHaveCount(0);
  await expect(machine).toHaveCount(0);
  for (const called of ['Finn', 'Gina']) await crowd.join(link, called);
  await expect(machine).toBeVisible();
});
