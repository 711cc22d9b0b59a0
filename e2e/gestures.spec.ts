/** Raised hands in their order, and reactions: seen by everyone, and told to those who do not see. */
import { expect, test } from './test.ts';

test('hands stand in the order in which they were raised, and can be lowered', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  for (const one of [ana, ben, chloe]) await one.enter(link);
  await ana.expectSees(chloe);
  await ben.expectSees(chloe);
  await chloe.button('Raise hand').click();
  await ben.expectTileSays(chloe, 'hand raised');
  await ben.page.keyboard.press('Control+Shift+H');
  await expect(ben.button('Lower hand')).toBeVisible();
  await ana.expectTileSays(ben, 'hand raised');
  await expect(ana.page.locator('[aria-live="polite"]')).toContainText(/Ben.*raised a hand/);
  for (const one of [ana, chloe]) {
    await one.button('People').click();
    const people = one.page.getByRole('complementary', { name: 'People' }).getByRole('listitem');
    await expect(people.nth(0)).toContainText(/Chloe.*hand raised, number 1/s);
    await expect(people.nth(1)).toContainText(/Ben.*hand raised, number 2/s);
  }
  await chloe.button('Lower hand').click();
  await ana.expectTileSays(chloe, 'hand raised', false);
  await ana.expectTileSays(ben, 'hand raised');
});

test('a reaction is seen on the tile of whoever shows it, is told, and passes', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  for (const one of [ana, ben]) await one.enter(link);
  await ana.expectSees(ben);
  await ben.button('React').click();
  // It is there for four seconds: everybody looks from before it is shown.
  await Promise.all([...[ana, ben].map((one) => expect(one.tile(ben)).toContainText('👏')), ben.button('Applause').click()]);
  await expect(ana.page.locator('[aria-live="polite"]')).toContainText('Ben: Applause.');
  for (const one of [ana, ben]) await expect(one.tile(ben)).not.toContainText('👏');
});

test('on a phone they are in the sheet', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana', { viewport: { width: 390, height: 844 }, hasTouch: true }), await person('Ben')];
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSees(ana);
  const bar = ana.page.getByRole('toolbar', { name: 'Meeting controls' });
  // A real phone has no Share screen either: its browser cannot.
  for (const name of ['Chat', 'More', 'Leave']) await expect(bar.getByRole('button', { name, exact: true })).toBeVisible();
  for (const name of ['Raise hand', 'React', 'People']) await expect(bar.getByRole('button', { name, exact: true })).toHaveCount(0);
  await ana.button('More').click();
  await ana.button('Raise hand').click();
  await ben.expectTileSays(ana, 'hand raised');
  await ana.button('More').click();
  await Promise.all([expect(ben.tile(ana)).toContainText('❤️'), ana.button('Heart').click()]);
  await ana.button('People').click();
  await expect(ana.page.getByRole('complementary', { name: 'People' })).toBeVisible();
  await ana.page.keyboard.press('Escape');
  await expect(ana.button('More')).toBeFocused();
});
