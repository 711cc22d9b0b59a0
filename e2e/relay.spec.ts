/** Where nothing but a relay connects, a relay connects; where it refuses, the people are told. Needs coturn. */
import { expect, test } from './test.ts';
import { type Coturn, startCoturn } from './coturn.ts';
import { startServer } from './server.ts';
import { openPeers } from './watch-peers.ts';

let coturn: Coturn;
test.beforeAll(async () => {
  coturn = await startCoturn();
});
test.afterAll(() => coturn.stop());

test('a call through a relay only, with credentials that expire', async ({ person }) => {
  const server = await startServer({
    env: { TURN_URLS: coturn.url, TURN_SECRET: coturn.secret, ICE_TRANSPORT_POLICY: 'relay' },
  });
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  for (const { page } of [ana, ben]) {
    expect(await openPeers(page)).toMatchObject([{ connectionState: 'connected', local: 'relay' }]);
  }
  await server.dispose();
});

test('a relay that refuses our credentials is said plainly', async ({ person }) => {
  const server = await startServer({
    env: { TURN_URLS: coturn.url, TURN_SECRET: 'not the secret', ICE_TRANSPORT_POLICY: 'relay' },
  });
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  for (const one of [ana, ben]) {
    await expect(one.connection()).toContainText('The relay refused our credentials', { timeout: 30_000 });
  }
  await server.dispose();
});
