/** A call through everything that a deployment has: proxy with TLS, server, database, relay. Needs what deployment.ts does. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumFlags } from './chromium-flags.ts';
import { type Deployment, missingForDeployment, startDeployment } from './deployment.ts';
import { pretendLine } from './pretended-line.ts';
import { forceRelay, relayProtocols } from './relayed-page.ts';
import { expect, test } from './test.ts';
import { openPeers } from './watch-peers.ts';

// Nobody but the tests knows who signed the certificate of proxy and relay.
test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: [...chromiumFlags(), '--ignore-certificate-errors'] }) });

let deployment: Deployment | undefined;
test.afterEach(() => deployment?.stop());

test('two people meet through the proxy, one by a relay over TLS; the doctor finds nothing wrong, and a restart goes by unseen', async ({ person }) => {
  test.skip(missingForDeployment().length > 0, `there is no ${missingForDeployment().join(', ')}`);
  deployment = await startDeployment();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.page.addInitScript(forceRelay);
  // A relay over TCP on a full machine is taken for a narrow line, and a picture that was paused for it may be gone for long.
  for (const one of [ana, ben]) await pretendLine(one);
  const sockets: string[] = [];
  ana.page.on('websocket', (socket) => sockets.push(socket.url()));

  await ana.page.goto(deployment.url);
  await ana.button('New meeting').click();
  await ana.expectScreen('lobby');
  const link = ana.page.url();
  expect(link).toMatch(`${deployment.url}/r/`);
  await ana.tab.fill('Your name', 'Ana');
  await ana.join();
  await ben.enter(link);
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);

  expect(await openPeers(ben.page)).toMatchObject([{ connectionState: 'connected', local: 'relay' }]);
  expect(await relayProtocols(ben)).toEqual(['tls']);
  expect(sockets).toEqual([expect.stringMatching(`^wss://.*[?&]room=${link.split('/').at(-1)}(&|$)`)]);

  const env = { ...process.env, NODE_EXTRA_CA_CERTS: deployment.certificate };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts', '--url', link.replace('localhost', '127.0.0.1')], { env });
  for (const line of [/^ok +Certificate /m, /^ok +HSTS /m, /^ok +Server /m, /^ok +Relay there /m, /^ok +WebSocket /m, /^ok +Long polling /m, /^ok +Clock /m, /^ok +TURN +turns:/m]) expect(stdout).toMatch(line);

  // The only node starts anew: the call goes on, its pages come back by themselves, and who comes meanwhile waits and sees no error.
  const cai = await person('Cai');
  await deployment.nodes[0]!.stop();
  const waiting = cai.openLobby(link);
  await deployment.replace(0);
  await waiting;
  await expect(cai.page.getByText('Ana and Ben are here')).toBeVisible();
  await expect.poll(() => sockets.length).toBeGreaterThan(1);
  await ana.expectSees(ben);
  await ben.expectSees(ana);
});
