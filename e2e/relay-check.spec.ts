/** What the check page says of a relay: that it works, or which of the ways in which one fails. Needs coturn. */
import { CheckPage } from './check-page.ts';
import { type Coturn, startCoturn } from './coturn.ts';
import { startServer } from './server.ts';
import { expect, test } from './test.ts';

let coturn: Coturn;
test.beforeAll(async () => {
  coturn = await startCoturn();
});
test.afterAll(() => coturn.stop());

/** Over UDP and over TCP. */
const urlsOf = ({ url }: Coturn) => `${url},${url.replace('udp', 'tcp')}`;
const stunOf = ({ url }: Coturn) => url.replace('turn:', 'stun:').replace(/\?.*/, '');

test('all is well: a person can join, and can copy the result, which holds no credential', async ({ person }) => {
  const server = await startServer({ env: { STUN_URLS: stunOf(coturn), TURN_URLS: urlsOf(coturn), TURN_SECRET: coturn.secret } });
  const { id } = await server.createRoom();
  const ana = await person('Ana', { permissions: ['camera', 'microphone', 'clipboard-read', 'clipboard-write'] });
  const sent: string[] = [];
  ana.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => sent.push(String(payload))));
  const check = new CheckPage(ana.page);
  await check.open(`${server.url}/check?room=${id}`);
  await expect(check.verdict()).toHaveText('You can join from here. Everything works.');
  for (const row of ['Relay over UDP', 'Relay over TCP']) await expect(check.row(row)).toContainText('Works');
  await expect(check.row('Your address')).toContainText('Found');
  await expect(check.row('Call through the relay')).toContainText(/ms to the relay and back, [\d.]+ Mbit\/s/);

  const { username, credential } = /"username":"(?<username>[^"]+)","credential":"(?<credential>[^"]+)"/.exec(sent.join('\n'))!.groups!;
  for (const format of ['text', 'JSON']) {
    await ana.button(`Copy as ${format}`).click();
    await expect(ana.page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await ana.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(coturn.url);
    for (const secret of [username!, credential!, id]) expect(copied).not.toContain(secret);
  }
  await server.dispose();
});

test('a wrong secret is said, and the notice in the meeting leads here in a tab of its own', async ({ person }) => {
  const server = await startServer({ env: { TURN_URLS: urlsOf(coturn), TURN_SECRET: 'not the secret of this relay', ICE_TRANSPORT_POLICY: 'relay' } });
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  const notice = ana.connection().getByRole('link', { name: /^Check your connection/ });
  const tab = await ana.anotherTab('Ana', () => notice.click());
  await tab.expectScreen('check');
  const check = new CheckPage(tab.page);
  for (const row of ['Relay over UDP', 'Relay over TCP']) await expect(check.row(row)).toContainText('The relay refused our credentials');
  await expect(check.verdict()).toHaveText(/^You cannot join from here: all calls of this server go through its relay/);
  await ana.expectScreen('meeting');
  await server.dispose();
});

test('a relay that gives addresses and carries nothing is found by calling through it', async ({ person }) => {
  const mute = await startCoturn({ carries: false });
  const server = await startServer({ env: { TURN_URLS: mute.url, TURN_SECRET: mute.secret } });
  const { id } = await server.createRoom();
  const check = new CheckPage((await person('Ana')).page);
  await check.open(`${server.url}/check?room=${id}`);
  await expect(check.row('Relay over UDP')).toContainText('Works');
  await expect(check.row('Call through the relay')).toContainText('Carries nothing');
  await expect(check.verdict()).toHaveText(/^You can join, but you may not reach everyone, because the relay does not carry calls/);
  await server.dispose();
  await mute.stop();
});
