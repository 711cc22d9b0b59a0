/** A microphone that is on and gives nothing: its own switch is off, or it is the wrong one. */
import { chromiumFlags } from './chromium-flags.ts';
import { sound } from './sound.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(1, 5, sound('silence')) }) });

/**
 * In milliseconds: twice as long as the meeting is patient, and to spare. A page that was held up for three seconds does not know what
 * came meanwhile, and begins anew.
 */
const SOON = 45_000;

test('the lobby says that there is no sound, and no longer when the microphone is off', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  const hint = ana.page.getByRole('alert').filter({ hasText: 'Your microphone gives no sound' });
  await expect(hint).toContainText('mute switch', { timeout: SOON });
  await expect(ana.button('Join now')).toBeInViewport();
  await ana.button('Turn off microphone').click();
  await expect(hint).toHaveCount(0);
});

test('a test that is recorded without a sound says so, and what to do', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  await ana.button('Record a test').click();
  await expect(ana.page.getByRole('dialog').getByRole('alert')).toHaveText(/^Your microphone gave no sound.*mute switch/);
});

test('the meeting says it too, until it is put away for good', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.enter(link);
  const notice = ana.page.getByRole('alert').filter({ hasText: 'Your microphone gives no sound' });
  await expect(notice).toBeVisible({ timeout: SOON });
  await ana.button('Do not show again').click();
  await expect(notice).toHaveCount(0);
});

test('it goes by itself when there is sound', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await giveVoice(ana.page, 'when asked');
  await ana.openLobby(link);
  const hint = ana.page.getByRole('alert').filter({ hasText: 'Your microphone gives no sound' });
  await expect(hint).toBeVisible({ timeout: SOON });
  await ana.page.evaluate(() => dispatchEvent(new Event('voice')));
  await expect(hint).toHaveCount(0);
});
