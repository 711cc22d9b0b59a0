/** How others are invited: a link that can always be copied, a QR code of it, and an unfurl that tells nothing of the meeting. */
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, test } from './test.ts';

/** What a phone's camera reads on the screen. */
async function scan(picture: Locator): Promise<string | undefined> {
  const png = (await picture.screenshot()).toString('base64');
  const { data, width, height } = await picture.page().evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { data: [...context.getImageData(0, 0, canvas.width, canvas.height).data], width: canvas.width, height: canvas.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test('the QR code is the exact link, alone and from People, on a desk and on a phone', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben', { viewport: { width: 320, height: 568 }, colorScheme: 'light' })];
  const asked: string[] = [];
  await ana.enter(link);
  ana.page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  for (const one of [ana, ben]) {
    if (one === ben) {
      await ben.enter(link);
      await ben.button('More').click();
      await ben.button('People').click();
    }
    await one.button('Show QR code').click();
    const dialog = one.page.getByRole('dialog', { name: 'Scan to join' });
    const picture = dialog.getByRole('img', { name: `QR code of ${link}` });
    await expect(picture).toBeInViewport({ ratio: 1 });
    expect(await scan(picture)).toBe(link);
    await one.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(one.button('Show QR code')).toBeFocused();
  }
  // What draws it comes when it is asked for. What watches the devices may come as late, where they took their time.
  const draws = await Promise.all(asked.map(async (url) => (await (await ana.page.request.get(url)).text()).includes('crispEdges')));
  expect(draws.filter(Boolean)).toHaveLength(1);
});

test('where the browser does not let the page copy, the link is shown to copy by hand', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('refused by the test', 'NotAllowedError')) } });
  });
  await ana.enter(link);
  await ana.button('Copy link').click();
  const field = ana.page.getByRole('textbox', { name: 'Copy this link' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(link);
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value.slice((element as HTMLTextAreaElement).selectionStart, (element as HTMLTextAreaElement).selectionEnd))).toBe(link);
});

/** What a chat program or a search engine reads, which runs no scripts: the `<meta>` elements by name or property. */
async function unfurl(url: string): Promise<{ readonly html: string; readonly meta: ReadonlyMap<string, string> }> {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  return { html, meta: new Map(tags.map(([, name = '', content = '']) => [name, content])) };
}

test('a link unfurls as an invitation, without the name of the meeting, and no search engine lists a room', async ({ server }) => {
  const { link } = await server.createRoom('Layoffs in the spring');
  const home = await unfurl(server.url);
  expect(home.meta.get('og:title')).toContain('Parley');
  expect(home.meta.get('og:description')).not.toBe('');
  expect(home.meta.get('og:site_name')).toBe('Parley');
  expect(home.meta.get('robots') ?? '').not.toContain('noindex');
  for (const address of [link, `${link}/meeting`]) {
    const room = await unfurl(address);
    expect(room.meta.get('og:title')).toBe('Join a meeting on Parley');
    expect(room.meta.get('og:description')).toContain('invited');
    expect(room.meta.get('og:type')).toBe('website');
    expect(room.meta.get('robots')).toContain('noindex');
    expect(room.html).not.toContain('Layoffs');
  }
});
