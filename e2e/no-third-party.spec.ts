/** The pages talk with our own server and with nobody else, and run nothing that did not come from it. */
import { openPanel, PANELS } from './panels.ts';
import { expect, test } from './test.ts';

test('home, lobby, meeting, its panels, and the check ask no other host for anything', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const hosts = new Set<string>();
  const refused: string[] = [];
  ana.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  ana.page.on('request', (request) => hosts.add(new URL(request.url()).host));
  ana.page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
  await ana.page.goto(server.url);
  await ana.expectScreen('home');
  await ana.enter(link);
  await ana.button('Show QR code').click();
  await expect(ana.page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await ana.page.keyboard.press('Escape');
  await ben.enter(link);
  await ana.expectSees(ben);
  for (const panel of PANELS) {
    await openPanel(ana, panel);
    await ana.page.keyboard.press('Escape');
  }
  await ana.button('More').click();
  await ana.button('Connection details').click();
  await expect(ana.page.getByRole('dialog', { name: 'Connection details' }).getByRole('table').first()).toBeVisible();
  await ana.page.keyboard.press('Escape');
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  await ana.page.goto(`${server.url}/check`);
  await expect(ana.page.getByRole('heading', { level: 1 })).toBeVisible();
  hosts.delete('');
  expect([...hosts]).toEqual([new URL(server.url).host]);
  // Nothing of ours was against the policy, and whatever a stranger got into the page would be.
  expect(refused).toEqual([]);
  await ana.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  await expect(ana.page).not.toHaveTitle('taken over');
  await expect.poll(() => refused).toEqual([expect.stringContaining('script-src')]);
});
