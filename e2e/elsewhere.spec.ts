/**
 * A call on a deployment that runs already: `PARLEY_URL=https://meet.example.org npx playwright test --project elsewhere`. It makes a room there.
 * With PARLEY_ANY_CERTIFICATE=1 the browsers do not ask who signed its certificate.
 */
import { chromiumFlags } from './chromium-flags.ts';
import { forceRelay, relayProtocols } from './relayed-page.ts';
import { expect, test } from './test.ts';
import { openPeers } from './watch-peers.ts';

const { PARLEY_URL: url, PARLEY_ANY_CERTIFICATE: any } = process.env;

test.use({
  launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: [...chromiumFlags(), ...(any === '1' ? ['--ignore-certificate-errors'] : [])] }),
});

test('two people meet there, one of them through its relay', async ({ person }) => {
  test.skip(url === undefined, 'PARLEY_URL says where');
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.page.addInitScript(forceRelay);
  await ana.page.goto(url ?? '');
  await ana.button('New meeting').click();
  await ana.expectScreen('lobby');
  await ana.tab.fill('Your name', 'Ana');
  await ana.join();
  await ben.enter(ana.page.url());
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  expect(await openPeers(ben.page)).toMatchObject([{ connectionState: 'connected', local: 'relay' }]);
  test.info().annotations.push({ type: 'relayed by', description: (await relayProtocols(ben)).join(', ') });
});
