/** Chromium and Firefox in one call: two engines, one specification. Needs Firefox. */
import type { Browser } from 'puppeteer-core';
import { firefoxPerson, launchFirefox } from './firefox.ts';
import { expect, test } from './test.ts';

let firefox: Browser;
test.beforeEach(async () => {
  firefox = await launchFirefox();
});
test.afterEach(() => firefox.close());

for (const first of ['Chromium', 'Firefox']) {
  test(`Chromium and Firefox see and hear each other, ${first} being first in the room`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, zoe] = [await person('Ana'), await firefoxPerson(firefox, 'Zoë')];
    for (const one of first === 'Chromium' ? [ana, zoe] : [zoe, ana]) await one.enter(link);
    await ana.expectSeesAndHears([zoe]);
    await zoe.expectSeesAndHears([ana]);
  });
}

for (const first of ['Chromium', 'Firefox']) {
  test(`Chromium and Firefox are connected anew when their connection is lost, ${first} being first in the room`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, zoe] = [await person('Ana'), await firefoxPerson(firefox, 'Zoë')];
    for (const one of first === 'Chromium' ? [ana, zoe] : [zoe, ana]) await one.enter(link);
    await ana.expectSeesAndHears([zoe]);
    // Behind the back of the page: nobody tells either engine.
    await ana.tab.read(() => window.watchedPeers?.find(({ pc }) => pc.connectionState === 'connected')?.pc.close(), undefined);
    for (const { tab } of [ana, zoe]) {
      // Of those that have begun: a lobby may make some ready that nobody needs.
      const states = () => tab.read(() => (window.watchedPeers ?? []).filter((peer) => peer.states.length > 0).map(({ pc }) => pc.connectionState), undefined);
      await expect.poll(states, { timeout: 30_000 }).toEqual(['closed', 'connected']);
    }
    await ana.expectSeesAndHears([zoe]);
    await zoe.expectSeesAndHears([ana]);
  });
}
