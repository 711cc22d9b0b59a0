/** Whoever has a weak line is told that it is theirs, where the ways to most of the others are poor at once. */
import type { ChromiumPerson } from './chromium-person.ts';
import { NARROW, pretendLine, setLine, WIDE } from './pretended-line.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

/** Makes this page believe that half of what it sends is lost, while `lossy` is set. */
async function loseMuch({ page }: ChromiumPerson): Promise<void> {
  await page.addInitScript(() => {
    const getStats = RTCPeerConnection.prototype.getStats;
    RTCPeerConnection.prototype.getStats = async function lossyStats(this: RTCPeerConnection) {
      const report = await getStats.call(this);
      if (document.documentElement.dataset['lossy'] !== 'yes') return report;
      const lost = { id: 'lossy', timestamp: performance.now(), type: 'remote-inbound-rtp', fractionLost: 0.5 };
      return new Map([...report, ['lossy', lost]]) as unknown as RTCStatsReport;
    };
  });
}

const setLossy = ({ page }: ChromiumPerson, lossy: string) => page.evaluate((value) => (document.documentElement.dataset['lossy'] = value), lossy);

test('a weak line is told once most ways are poor, goes by itself, and can be put away for good', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, cleo] = [await person('Ana'), await person('Ben'), await person('Cleo')];
  await loseMuch(ana);
  const notice = ana.page.getByRole('alert').filter({ hasText: 'Your connection is weak' });
  for (const one of [ana, ben]) await one.enter(link);
  await ana.expectSees(ben);
  await setLossy(ana, 'yes');
  await expect(ana.tile(ben)).toContainText('Poor connection');
  await expect(notice).toHaveCount(0);
  await cleo.enter(link);
  await expect(notice).toBeVisible();
  await setLossy(ana, 'no');
  await expect(notice).toHaveCount(0, { timeout: 30_000 });
  await setLossy(ana, 'yes');
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await ana.button('Do not show again').click();
  await expect(notice).toHaveCount(0);
});

test('a line that carries no picture still carries the voice, both sides are told, and the picture comes back', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await pretendLine(ana);
  // Beeps come once a second, and levels are looked at five times: between them, time and again.
  await giveVoice(ana.page);
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSeesAndHears([ana]);
  const notice = ana.page.getByRole('alert').filter({ hasText: 'Your connection is weak' });

  await setLine(ana, NARROW);
  await expect(ben.tile(ana)).toContainText('Picture paused: their connection is slow');
  await expect(ben.tile(ana).locator('video')).toHaveCount(0);
  await expect(notice).toBeVisible();
  await ben.expectTileSays(ana, 'speaking');
  await ana.expectSeesAndHears([ben]);

  // It is looked for now and then, and the longer the more seldom.
  await setLine(ana, WIDE);
  await expect(ben.tile(ana)).not.toContainText('Picture paused', { timeout: 45_000 });
  await ben.expectSeesAndHears([ana]);
  await expect(notice).toHaveCount(0);
});
