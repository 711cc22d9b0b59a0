/** Two people press everything at once, round after round. */
import { chromiumFlags } from './chromium-flags.ts';
import { expectCalm, meet, storm, STORM_TIMEOUT } from './storm.ts';
import { test } from './test.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(3) }) });
test.setTimeout(STORM_TIMEOUT);

test('two people in Chromium press everything at once, and no pair is stuck', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const people = [await person('Ana'), await person('Ben')];
  await meet(link, people);
  await storm(people, 1);
  await expectCalm(people);
});
