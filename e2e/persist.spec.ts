/** What the server must remember when it is killed and started again: rooms, who hosts them, and which are over. */
import { expect, test } from './test.ts';
import { freePort, startServer } from './server.ts';

test('a room, its host and its end survive a killed server', async ({ person }) => {
  const port = await freePort();
  const first = await startServer({ port });
  const { dataDir } = first;
  const ana = await person('Ana');
  await ana.page.goto(first.url);
  await ana.page.getByRole('textbox', { name: 'Meeting name' }).fill('Every Monday');
  await ana.button('New meeting').click();
  await expect(ana.heading('Every Monday')).toBeVisible();
  const link = ana.page.url();
  await first.stop('SIGKILL');

  const second = await startServer({ port, dataDir });
  await ana.openLobby(link);
  await expect(ana.heading('Every Monday')).toBeVisible();
  await ana.join();
  await ana.button('More').click();
  await ana.button('End meeting for everyone').click();
  await ana.page.getByRole('dialog').getByRole('button', { name: 'End meeting for everyone' }).click();
  await ana.expectScreen('ended');
  await second.stop('SIGKILL');

  const third = await startServer({ port, dataDir });
  const ben = await person('Ben');
  await ben.page.goto(link);
  await ben.expectScreen('ended');
  await third.dispose();
});

test('a call outlives its server: people still see each other while it is away, and are seated when it is back', async ({ person }) => {
  const port = await freePort();
  const first = await startServer({ port });
  const { dataDir } = first;
  const { link } = await first.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ben.expectSees(ana);
  await first.stop('SIGKILL');
  await ben.expectSees(ana);
  await expect(ben.connection()).toContainText('Reconnecting');

  const second = await startServer({ port, dataDir });
  await expect(ben.connection()).toBeHidden({ timeout: 30_000 });
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  await expect(ben.tiles()).toHaveCount(2);
  await second.dispose();
});
