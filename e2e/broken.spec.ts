/** What a page is made of may not come: all of it, when the server is just away, or the faster of two ways to the server. */
import { expect, test } from './test.ts';

test('a page whose code cannot be fetched says so, and reloading helps', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const { page } = await person('Ana');
  const address = `${link}/meeting`;
  const html = await (await page.request.get(address)).text();
  await page.route('**/_next/static/chunks/*.js', (route) => (html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()));
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'failed');

  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
});

test('where WebSockets are blocked, people meet by long polling', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.page.addInitScript(() => {
    // Where the server lets nobody in, as a proxy does that knows no WebSockets.
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL) {
        super(String(url).replace('/socket.io', '/blocked'));
      }
    };
  });
  await Promise.all([ana.openLobby(link), ben.openLobby(link)]);
  await ana.join();
  await ben.join();
  await expect(ana.page.getByRole('group', { name: 'Ben' })).toBeVisible();
  await expect(ben.page.getByRole('group', { name: 'Ana' })).toBeVisible();
});
