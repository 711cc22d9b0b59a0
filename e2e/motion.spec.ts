/** UX.md section 4, check 5: nothing jumps under the eyes of whoever is in a meeting, and what moves moves without a new layout. */
import { expect, test } from './test.ts';
import { animatedOther, jumpsDuring, watchMotion } from './watch-motion.ts';

const MOST = 0.05;

for (const { screen, viewport } of [
  { screen: 'a desk', viewport: { width: 1280, height: 720 } },
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test(`on ${screen} the layout holds still after joining, while people come, show, write and go`, async ({ server, person, crowd }) => {
    const { link } = await server.createRoom('Weekly sync');
    const ana = await person('Ana', { viewport });
    await watchMotion(ana.page);
    await ana.openLobby(link);
    await ana.button('Join now').click();
    const jumps = await jumpsDuring(ana.page, async () => {
      await ana.expectScreen('meeting');
      const [ben, chloe, dana] = [await crowd.join(link, 'Ben', true), await crowd.join(link, 'Chloe'), await crowd.join(link, 'Dana')];
      await ana.expectSees(ben);
      for (const { name } of [chloe, dana]) await ana.expectTileSays({ name }, 'Connecting…', false);
      chloe.call.raiseHand(true);
      await ana.expectTileSays(chloe, 'hand raised');
      dana.call.react('🎉');
      await expect(ana.tile(dana)).toContainText('🎉');
      await ben.call.devices.setMicrophone(false);
      await ana.expectTileSays(ben, 'microphone off');
      await ben.call.devices.setCamera(false);
      await expect(ana.tile(ben).locator('video')).toHaveCount(0);
      chloe.call.write('A message that comes while the chat is closed');
      await expect(ana.button('Chat')).toHaveAccessibleDescription('1 unread message');
      await dana.call.leave();
      await expect(ana.tiles()).toHaveCount(3);
    });
    expect(jumps.reduce((sum, { score }) => sum + score, 0), JSON.stringify(jumps)).toBeLessThanOrEqual(MOST);
    expect(await animatedOther(ana.page)).toEqual([]);
  });
}

test('in a window of another size nothing is painted where it was in the old one', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await ana.enter(link);
  for (const name of ['Ben', 'Chloe', 'Dana']) await crowd.join(link, name);
  await expect(ana.tiles()).toHaveCount(4);
  // An observer is heard before the paint, after those that were made before it.
  const painted = await ana.page.getByRole('region', { name: 'Meeting' }).evaluateHandle((stage) => {
    const before = stage.clientWidth;
    const outside = new Promise<string[]>((resolve) => {
      new ResizeObserver(() => {
        const end = stage.getBoundingClientRect().right + 1;
        const tiles = [...stage.querySelectorAll('[data-participant-id]')].filter((tile) => tile.getBoundingClientRect().right > end);
        if (stage.clientWidth !== before) resolve(tiles.map((tile) => tile.getAttribute('aria-label') ?? ''));
      }).observe(stage);
    });
    return { outside };
  });
  await ana.page.setViewportSize({ width: 360, height: 740 });
  expect(await painted.evaluate(({ outside }) => outside)).toEqual([]);
});

test('nothing but place and opacity is animated at home, in the lobby and on the check page', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await watchMotion(ana.page);
  for (const [address, state] of [[server.url, 'home'], [link, 'lobby'], [`${server.url}/check`, 'check']] as const) {
    await ana.page.goto(address);
    await ana.expectScreen(state);
    await expect(ana.page.getByRole('button').first()).toBeVisible();
    expect(await animatedOther(ana.page), state).toEqual([]);
  }
});
