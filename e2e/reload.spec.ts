/** Reloads, double clicks and second tabs leave no ghosts: whoever looks at the meeting sees each person once. */
import { expect, test } from './test.ts';

test('a reload in the meeting comes back to the meeting, in the same seat', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ben.expectSees(ana);
  const seat = await ben.tile(ana).getAttribute('data-participant-id');

  await ana.page.reload();
  await ana.expectScreen('meeting');
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  await expect(ben.tile(ana)).toHaveCount(1);
  await expect(ben.tile(ana)).toHaveAttribute('data-participant-id', seat!);
});

test('a reload keeps the microphone and the camera as they were', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.button('Turn off microphone').click();
  await ben.expectTileSays(ana, 'microphone off');
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expect(ana.button('Turn on microphone')).toBeVisible();
  await ben.expectSees(ana);
  await ben.expectTileSays(ana, 'microphone off');
});

test('a double click on Join takes one seat', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.enter(link);
  await ana.openLobby(link);
  await ana.button('Join now').dblclick();
  await ana.expectScreen('meeting');
  await ben.expectSees(ana);
  await expect(ben.tiles()).toHaveCount(2);
  await expect(ana.tiles()).toHaveCount(2);
});

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
