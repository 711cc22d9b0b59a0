/** Several tabs of one browser: each is a participant of its own, none evicts another, and a closed one does not stay. */
import { expect, test } from './test.ts';

// A closed tab is a lost connection until its seat is given up: here soon. But not before the others miss it, which takes them five seconds where
// its page was too busy to close its connections in the moment that it was left.
test.use({ serverEnv: { SEAT_GRACE: '8' } });

test('a second tab is a second participant, and goes when it is closed', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  const second = await ana.anotherTab('Ana again');
  await second.enter(link);
  await expect(ben.tiles()).toHaveCount(3);
  await ben.expectSees(second);
  await second.page.close();
  await ben.expectTileSays(second, 'Connection lost, waiting');
  await expect(ben.tiles()).toHaveCount(2);
  await ben.expectSees(ana);
});

test('a duplicated tab takes the seat or takes another, and the two never fight for it', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  // window.open copies sessionStorage into the new tab, as "duplicate tab" does.
  const duplicate = await ana.anotherTab('Ana', () => ana.page.evaluate(() => void window.open(location.href)));
  await expect.poll(() => duplicate.page.locator('main').getAttribute('data-state')).toMatch(/^(meeting|lobby)$/);
  await ben.expectSees(ana);
  await expect(ben.tile(ana)).toHaveCount(1);
});
