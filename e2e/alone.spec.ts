/** Who has been alone for long is asked, and leaves where no answer comes: with every light off. */
import { expect, test } from './test.ts';
import { capturing } from './watch-devices.ts';

const TEN_MINUTES = 10 * 60_000;
const TWO_MINUTES = 2 * 60_000;

test('who is alone for ten minutes is asked, stays with an answer, and leaves without one', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.clock.install();
  await ana.enter(link);
  const asked = ana.page.getByRole('dialog', { name: 'Are you still there?' });
  await ana.page.clock.fastForward(TEN_MINUTES);
  await expect(asked).toBeVisible();
  await ana.button('Stay').click();
  await expect(asked).toBeHidden();
  await ana.page.clock.fastForward(TWO_MINUTES);
  await ana.expectScreen('meeting');
  await ana.page.clock.fastForward(TEN_MINUTES);
  await expect(asked).toBeVisible();
  await ana.page.clock.fastForward(TWO_MINUTES);
  await ana.expectScreen('left');
  expect(await capturing(ana.page)).toEqual([]);
});

test('who has company is not asked, and no longer when somebody comes', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.page.clock.install();
  await ana.enter(link);
  await ana.page.clock.fastForward(TEN_MINUTES);
  const asked = ana.page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(asked).toBeVisible();
  await ben.enter(link);
  await expect(asked).toBeHidden();
  await ana.page.clock.fastForward(TEN_MINUTES + TWO_MINUTES);
  await ana.expectSees(ben);
  await expect(asked).toBeHidden();
});
