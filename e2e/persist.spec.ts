/** What the server must remember when it is killed and started again: rooms, who hosts them, and which are over. */
import { expect, test } from './test.ts';
import { freePort, startServer } from './server.ts';
import { openPeers } from './watch-peers.ts';

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
  // People are told before it is stored. The list of who was there is given when all is.
  const attendance = await ana.page.request.get(`${second.url}/api/rooms/${link.split('/').at(-1)}/attendance`);
  expect(attendance.status()).toBe(200);
  await second.stop('SIGKILL');

  const third = await startServer({ port, dataDir });
  const ben = await person('Ben');
  await ben.page.goto(link);
  await ben.expectScreen('ended');
  await third.dispose();
});

test('a call outlives its server: while it is away people share, repair and mute, and nobody is connected anew', async ({ person }) => {
  const port = await freePort();
  const first = await startServer({ port });
  const { dataDir } = first;
  const { link } = await first.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSees(ana);
  await first.stop('SIGKILL');
  await expect(ben.connection()).toContainText('Reconnecting');

  await ana.button('Share screen').click();
  await ben.expectSeesScreenOf(ana);
  const [before] = await openPeers(ben.page);
  // Sound comes fifty times a second: without it a full machine may have nothing to show for the 400 ms in which Ben looks, and connects anew.
  await ben.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(async () => (await openPeers(ben.page))[0]?.descriptions).toBeGreaterThan(before!.descriptions);
  await ben.expectSees(ana);
  await ana.expectSees(ben);
  await ana.button('Turn off microphone').click();
  await ben.expectTileSays(ana, 'microphone off');

  const second = await startServer({ port, dataDir });
  await expect(ben.connection()).toBeHidden({ timeout: 30_000 });
  await expect(ana.connection()).toBeHidden({ timeout: 30_000 });
  await chloe.enter(link);
  await chloe.expectSees(ana);
  await chloe.expectSeesScreenOf(ana);
  await chloe.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([chloe]);
  await ana.expectSeesAndHears([ben, chloe]);
  await expect(ben.tiles()).toHaveCount(3);
  // The one connection that Ben had all the time, and the one to Chloe.
  const peers = await openPeers(ben.page);
  expect(peers.map(({ states }) => states.filter((state) => state !== 'connecting'))).toEqual([['connected'], ['connected']]);
  await second.dispose();
});
