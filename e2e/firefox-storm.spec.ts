/** Two engines press everything at once, round after round. Needs Firefox. */
import type { Browser } from 'puppeteer-core';
import { chromiumFlags } from './chromium-flags.ts';
import { firefoxPerson, launchFirefox } from './firefox.ts';
import { expectCalm, meet, storm, STORM_TIMEOUT } from './storm.ts';
import { test } from './test.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(3) }) });
test.setTimeout(STORM_TIMEOUT);

let firefox: Browser;
test.beforeAll(async () => {
  firefox = await launchFirefox();
});
test.afterAll(() => firefox.close());

for (const first of ['Chromium', 'Firefox']) {
  test(`Chromium and Firefox press everything at once, and no pair is stuck, ${first} being first in the room`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, zoe] = [await person('Ana'), await firefoxPerson(firefox, 'Zoë')];
    const people = first === 'Chromium' ? [ana, zoe] : [zoe, ana];
    await meet(link, people);
    await storm(people, 2);
    await expectCalm(people);
  });
}
