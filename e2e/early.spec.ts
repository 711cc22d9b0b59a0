/** A page whose code comes late: what a person did before stays. */
import { expect, test } from './test.ts';

test('a name that was typed before the code of the page came is still there, and joins', async ({ server, person }) => {
  const { page } = await person('Ana');
  const { link } = await server.createRoom();
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  let release = () => {};
  const typed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await typed;
    await route.continue();
  });

  await page.goto(link, { waitUntil: 'commit' });
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.pressSequentially('Ana');
  release();

  await page.getByRole('button', { name: 'Join now' }).click();
  await expect(page.getByRole('group', { name: 'Ana' })).toBeVisible();
  expect(failures).toEqual([]);
});
