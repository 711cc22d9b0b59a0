/** The check page says in ten seconds whether a person can join, whatever does not answer. What needs a relay is in relay-check.spec.ts. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { CheckPage } from './check-page.ts';
import { freePort, startServer } from './server.ts';
import { expect, test } from './test.ts';
import { allowCamera, refuseCamera } from './watch-devices.ts';

/** Two ports on which packets and connections arrive, and nothing ever answers. Not the same one: the other may be somebody's. */
async function silentPorts(): Promise<{ readonly packets: number; readonly connections: number; close(): void }> {
  const tcp = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const udp = createSocket('udp4').bind(0, '127.0.0.1');
  await once(udp, 'listening');
  return {
    packets: udp.address().port,
    connections: (tcp.address() as AddressInfo).port,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}

test('without a relay it says what that means; the lobby leads to it, and it leads back', async ({ server, person }) => {
  const { link, id } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  await ana.page.getByRole('link', { name: 'Check your connection' }).click();
  await ana.expectScreen('check');
  const check = new CheckPage(ana.page);
  await expect(check.verdict()).toHaveText('You can join, but strict networks may keep you from some people, because this server has no relay.');
  await expect(check.row('Relay and STUN')).toContainText('No relay');
  await expect(check.row('Meeting server')).toContainText('Over WebSocket. A message takes');
  for (const device of ['Microphone', 'Camera']) await expect(check.row(device)).toContainText('Works');
  await ana.page.getByRole('link', { name: 'Go to the meeting' }).click();
  await ana.expectScreen('lobby');
  expect(new URL(ana.page.url()).pathname).toBe(`/r/${id}`);
});

test('without a meeting it checks what it can, and takes a pasted link', async ({ server, person }) => {
  const { link, id } = await server.createRoom();
  const ana = await person('Ana');
  const check = new CheckPage(ana.page);
  await check.open(`${server.url}/check`);
  await expect(check.verdict()).toHaveText('You can join from here, as far as can be told without a meeting.');
  const field = ana.page.getByRole('textbox', { name: 'Meeting link or code' });
  await field.fill('no such thing');
  await ana.button('Check with this meeting').click();
  await expect(field).toHaveAccessibleDescription(/not a meeting link/);
  await field.fill(link);
  await ana.button('Check with this meeting').click();
  await expect(ana.page).toHaveURL(`${server.url}/check?room=${id}`);
  await expect(check.row('Relay and STUN')).toContainText('No relay');
});

test('a link to no meeting is said', async ({ server, person }) => {
  const check = new CheckPage((await person('Ana')).page);
  await check.open(`${server.url}/check?room=zzzz-zzzz-zzzz`);
  await expect(check.verdict()).toHaveText(/^You cannot join from here: There is no meeting behind this link/);
});

test('a camera that is denied is one thing to put right, and no reason to stay away', async ({ server, person }) => {
  const { id } = await server.createRoom();
  const ana = await person('Ana');
  await refuseCamera(ana.page);
  const check = new CheckPage(ana.page);
  await check.open(`${server.url}/check?room=${id}`);
  await expect(check.verdict()).toHaveText(/^You can join, but .* One more thing/);
  await expect(check.row('Camera')).toContainText('This site may not use your camera.');
  await expect(check.row('Camera')).toContainText('run the check again');
  await expect(check.row('Microphone')).toContainText('Works');
  await allowCamera(ana.page);
  await check.runAgain();
  await expect(check.row('Camera')).toContainText('Works');
});

test('devices are let go of when they have been tried', async ({ server, person }) => {
  const ana = await person('Ana');
  await new CheckPage(ana.page).open(`${server.url}/check`);
  const live = await ana.page.evaluate(() => (window.capturedTracks ?? []).map(({ readyState }) => readyState));
  expect(live).toEqual(['ended', 'ended']);
});

test('where WebSockets are blocked it says so', async ({ server, person }) => {
  const ana = await person('Ana');
  await ana.page.addInitScript(() => {
    // As behind a proxy that refuses the upgrade: an error, before anything was open.
    window.WebSocket = class extends EventTarget {
      onerror: ((event: Event) => void) | null = null;
      readonly binaryType = 'blob';
      constructor() {
        super();
        setTimeout(() => this.onerror?.(new Event('error')));
      }
      close(): void {
        this.onerror = null;
      }
    } as unknown as typeof WebSocket;
  });
  const check = new CheckPage(ana.page);
  await check.open(`${server.url}/check`);
  await expect(check.row('Meeting server')).toContainText('Over long polling');
  await expect(check.verdict()).toHaveText('You can join, but the meeting will react more slowly.');
});

test('a relay that never answers, over any transport, holds the result up for no more than ten seconds', async ({ person }) => {
  const silent = await silentPorts();
  const [udp, tcp] = [`127.0.0.1:${silent.packets}`, `127.0.0.1:${silent.connections}`];
  const server = await startServer({
    env: { STUN_URLS: `stun:${udp}`, TURN_URLS: `turn:${udp}?transport=udp,turn:${tcp}?transport=tcp,turns:${tcp}`, TURN_SECRET: 'any secret that is long' },
  });
  const { id } = await server.createRoom();
  const check = new CheckPage((await person('Ana')).page);
  await check.open(`${server.url}/check?room=${id}`);
  // What it says is what it took, which on a busy machine is more than the five seconds: the result must be there within ten.
  for (const row of ['Relay over UDP', 'Relay over TCP', 'Relay over TLS', 'Your address']) {
    await expect(check.row(row)).toContainText(/did not answer within \d\.\d s/);
  }
  await expect(check.row('Call through the relay')).toContainText('No relay gave an address');
  await expect(check.verdict()).toHaveText(/^You can join, but you may not reach everyone, because the relay does not work\. 3 more things/);
  await server.dispose();
  silent.close();
});

test('a closed port is said; where nothing but the relay may be used, that is final, and the failed tile leads here', async ({ person }) => {
  const server = await startServer({
    env: { TURN_URLS: `turn:127.0.0.1:${await freePort()}?transport=tcp`, TURN_SECRET: 'any secret that is long', ICE_TRANSPORT_POLICY: 'relay' },
  });
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectTileSays(ben, 'Cannot connect.*');
  const tab = await ana.anotherTab('Ana', () => ana.tile(ben).getByRole('link', { name: /^Check your connection/ }).click());
  await tab.expectScreen('check');
  const check = new CheckPage(tab.page);
  await expect(check.row('Relay over TCP')).toContainText('No TCP connection: the name is not known, or the port is closed');
  await expect(check.verdict()).toHaveText(/^You cannot join from here: all calls of this server go through its relay, and the relay does not work/);
  await ana.expectScreen('meeting');
  await server.dispose();
});
