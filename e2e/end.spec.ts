/** Ending a meeting is the host's: confirmed, final, and the link says so afterwards. */
import { expect, test } from './test.ts';

test('the host ends the meeting for everyone, and its link shows that it is over', async ({ server, person }) => {
  const [ana, ben, late] = [await person('Ana'), await person('Ben'), await person('Late')];
  await ana.page.goto(server.url);
  await ana.button('New meeting').click();
  await ana.expectScreen('lobby');
  const link = ana.page.url();
  await ana.tab.fill('Your name', 'Ana');
  await ana.join();
  await ben.enter(link);

  await ana.button('More').click();
  await ana.button('End meeting for everyone').click();
  await ana.page.getByRole('dialog').getByRole('button', { name: 'End meeting for everyone' }).click();
  for (const one of [ana, ben]) {
    await one.expectScreen('ended');
    await expect(one.heading('The host ended the meeting')).toBeVisible();
  }
  await late.page.goto(link);
  await late.expectScreen('ended');
});

test('a guest is not offered to end the meeting', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ben = await person('Ben');
  await ben.enter(link);
  await ben.button('More').click();
  await expect(ben.button('End meeting for everyone')).toHaveCount(0);
});
