/** The code of a first load stays small: a phone on a slow line is in the lobby when it is here. */
import { MOST_SCRIPTS, weighScripts } from './page-scripts.ts';
import { expect, test } from './test.ts';

test('lobby and meeting come with no more code than they may', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  const scripts = weighScripts(ana.page);
  await ana.openLobby(link);
  await ana.page.waitForLoadState('networkidle');
  const lobby = await scripts.needed();
  await ana.join();
  await ana.page.waitForLoadState('networkidle');
  const meeting = await scripts.fetched();
  expect(lobby, 'kB for the lobby').toBeLessThanOrEqual(MOST_SCRIPTS.lobby);
  expect(meeting, 'kB for the meeting').toBeLessThanOrEqual(MOST_SCRIPTS.meeting);
  // Each part was weighed: the meeting has code of its own, and the lobby more than React.
  expect(lobby).toBeGreaterThan(100);
  expect(meeting).toBeGreaterThan(lobby + 10);
});
