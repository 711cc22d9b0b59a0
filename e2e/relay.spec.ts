/** Where nothing but a relay connects, a relay connects; where it refuses, the people are told. Needs coturn. */
import { createHmac } from 'node:crypto';
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

/** Right in all but the time: what a page would hold that was left open overnight. */
function expiredCredentials() {
  const username = `${Math.floor(Date.now() / 1_000) - 60}:somebody`;
  return { TURN_USERNAME: username, TURN_CREDENTIAL: createHmac('sha1', coturn.secret).update(username).digest('base64') };
}

for (const { what, credentials } of [
  { what: 'a wrong secret', credentials: () => ({ TURN_SECRET: 'not the secret of this relay' }) },
  { what: 'an expired credential', credentials: expiredCredentials },
]) {
  test(`a relay that refuses ${what} is said plainly`, async ({ person }) => {
    const server = await startServer({ env: { TURN_URLS: coturn.url, ICE_TRANSPORT_POLICY: 'relay', ...credentials() } });
    const { link } = await server.createRoom();
    const [ana, ben] = [await person('Ana'), await person('Ben')];
    await ana.enter(link);
    await ben.enter(link);
    for (const one of [ana, ben]) {
      await expect(one.connection()).toContainText('The relay refused our credentials', { timeout: 30_000 });
    }
    await server.dispose();
  });
}
