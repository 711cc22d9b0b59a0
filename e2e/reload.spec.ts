/** Reloads and double clicks leave no ghosts: whoever looks at the meeting sees each person once. */
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

test('a reload as soon as the meeting is seen comes back to it', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.enter(link);
  await ana.enter(link);
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await ben.expectSees(ana);
  await expect(ben.tiles()).toHaveCount(2);
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

test('a reload keeps a microphone off that another tab of the browser has on', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.enter(link);
  await ana.button('Turn off microphone').click();
  const other = await ana.anotherTab('Ana again');
  await other.openLobby(link);
  await other.button('Turn on microphone').click();
  await expect(other.button('Turn off microphone')).toBeVisible();
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expect(ana.button('Turn on microphone')).toBeVisible();
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
