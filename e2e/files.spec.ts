/** Files from browser to browser: as they were, through whatever happens to the connection, in little memory, and never more than a name and bytes. */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { browserMemory } from './browser-memory.ts';
import { ChromiumPerson } from './chromium-person.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { expect, test } from './test.ts';
import { openPeers, watchPeers } from './watch-peers.ts';

const MB = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'parley-files-'));

/** A file of so many megabytes, none like another. */
function film(size: number): string {
  const path = join(folder, `${size}`, 'film.mp4');
  mkdirSync(join(folder, `${size}`), { recursive: true });
  writeFileSync(path, '');
  for (let part = 0; part < size; part += 1) writeFileSync(path, randomBytes(MB), { flag: 'a' });
  return path;
}

/** What takes long enough to be stopped on its way. */
const LARGE = 60;
/** What is too large to be kept twice: browsers that can ask where to are asked. */
const HUGE = 200;
let large: string;

test.setTimeout(300_000);
test.beforeAll(() => (large = film(LARGE)));
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

const messages = ({ page }: ChromiumPerson) => page.getByRole('log', { name: 'Messages' });
const progress = ({ page }: ChromiumPerson, name: string) => page.getByRole('progressbar', { name: `Downloading ${name}` });
const received = async (person: ChromiumPerson, name: string) => Number((await progress(person, name).getAttribute('value', { timeout: 1_000 }).catch(() => null)) ?? 0);
const attach = ({ page }: ChromiumPerson, files: Parameters<Page['setInputFiles']>[1]) => page.locator('input[type="file"]').setInputFiles(files);
const TEN_A_SECOND = { timeout: 60_000, intervals: [100] };
const text = (name: string, words = 'hello') => ({ name, mimeType: 'text/html', buffer: Buffer.from(words) });

/** Everyone in one meeting, with the chat open. */
async function chatting(link: string, people: readonly ChromiumPerson[]): Promise<void> {
  for (const person of people) {
    await person.enter(link);
    await person.button('Chat').click();
  }
  for (const person of people) for (const other of people) if (other !== person) await person.expectSees(other);
}

/** As browsers do that cannot ask where to. */
function withoutPicker(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** Somebody with a browser, and a disk, of their own. */
async function ownBrowser(name: string) {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const { executablePath } = test.info().project.use.launchOptions ?? {};
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: chromiumFlags(),
    permissions: ['camera', 'microphone'],
    viewport: { width: 1280, height: 720 },
  });
  await watchPeers(context);
  await context.addInitScript(withoutPicker);
  const person = new ChromiumPerson(name, await context.newPage());
  return { person, memory: () => browserMemory(profile), close: () => context.close() };
}

test('200 MB arrive as they were through an ICE restart, in little memory, while the chat goes on', async ({ server }) => {
  const { link } = await server.createRoom();
  const huge = film(HUGE);
  const [one, other] = [await ownBrowser('Ana'), await ownBrowser('Ben')];
  const [ana, ben] = [one.person, other.person];
  await chatting(link, [ana, ben]);
  // Pictures take memory of their own, the more the better the line is found to be.
  for (const person of [ana, ben]) await person.button('Turn off camera').click();
  await attach(ana, huge);
  await attach(ana, text('small.txt'));
  await expect(messages(ben)).toContainText('200 MB');
  // The code that moves files is there, and has moved one.
  const [small] = await Promise.all([ben.page.waitForEvent('download'), ben.button('Download small.txt').click()]);
  await small.path();
  let last = 0;
  const grown = () => {
    const now = one.memory().pages + other.memory().pages;
    const by = now - last;
    last = now;
    return by;
  };
  // Its own code takes some, too.
  await expect.poll(grown, { intervals: [1_000], timeout: 30_000 }).toBeLessThan(MB);

  const before = [one.memory(), other.memory()] as const;
  const most = [{ ...before[0] }, { ...before[1] }] as const;
  const watch = setInterval(() => {
    for (const [index, browser] of [one, other].entries()) {
      const { pages, all } = browser.memory();
      Object.assign(most[index]!, { pages: Math.max(pages, most[index]!.pages), all: Math.max(all, most[index]!.all) });
    }
  }, 250);
  const begun = performance.now();
  const arriving = ben.page.waitForEvent('download', { timeout: 200_000 });
  await ben.button('Download film.mp4').click();
  await expect.poll(() => received(ben, 'film.mp4'), { timeout: 60_000 }).toBeGreaterThan(20 * MB);
  await expect(ana.page.getByRole('progressbar', { name: 'Ben is downloading it' })).toBeVisible();

  const [restart] = await openPeers(ben.page);
  await ben.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(async () => (await openPeers(ben.page))[0]?.descriptions).toBeGreaterThan(restart!.descriptions);
  const restartedAt = await received(ben, 'film.mp4');
  expect(restartedAt).toBeLessThan(190 * MB);

  const written = performance.now();
  await ana.page.getByRole('textbox', { name: 'Message everyone' }).fill('and now?');
  await ana.page.keyboard.press('Enter');
  await expect(messages(ben)).toContainText('and now?', { timeout: 3_000 });
  const chatted = performance.now() - written;

  const download = await arriving;
  const took = (performance.now() - begun) / 1_000;
  clearInterval(watch);
  expect(download.suggestedFilename()).toBe('film.mp4');
  expect(await sha256(await download.path())).toBe(await sha256(huge));
  await expect(messages(ana)).toContainText('Ben has it');
  expect((await openPeers(ben.page))[0]?.states.filter((state) => state === 'failed')).toEqual([]);
  const growth = most.map(({ pages, all }, index) => ({ pages: (pages - before[index]!.pages) / MB, all: (all - before[index]!.all) / MB }));
  test.info().annotations.push({ type: 'measured', description: JSON.stringify({ took, chatted, restartedAt, growth }) });
  for (const { pages } of growth) expect(pages).toBeLessThan(64);
  await one.close();
  await other.close();
});

test('a download goes on over a new connection, and is told at its beginning and its end', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.page.addInitScript(withoutPicker);
  await chatting(link, [ana, ben]);
  await attach(ana, large);
  const arriving = ben.page.waitForEvent('download', { timeout: 200_000 });
  await ben.button('Download film.mp4').click();
  await expect.poll(() => received(ben, 'film.mp4'), TEN_A_SECOND).toBeGreaterThan(20 * MB);
  await ana.page.evaluate(() => window.watchedPeers?.findLast(({ pc }) => pc.connectionState === 'connected')?.pc.close());
  // Told two seconds after the offer was, when a quick machine would have the whole file: for some seconds now nothing comes.
  await expect(ben.page.locator('[aria-live="polite"]')).toContainText('Downloading film.mp4.');
  const download = await arriving;
  expect(await sha256(await download.path())).toBe(await sha256(large));
  expect((await ben.page.evaluate(() => window.watchedPeers?.length)) ?? 0).toBeGreaterThan(1);
  await expect(ben.page.locator('[aria-live="polite"]')).toContainText('film.mp4 is downloaded.');
  await expect(ben.button('Save film.mp4 again')).toBeVisible();
});

test('either side can stop, and reads what the other did; what is kept on the way is removed', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.page.addInitScript(withoutPicker);
  await chatting(link, [ana, ben]);
  await attach(ana, large);
  await ben.button('Download film.mp4').click();
  await expect.poll(() => received(ben, 'film.mp4'), TEN_A_SECOND).toBeGreaterThan(0);
  await ben.button('Cancel download of film.mp4').click();
  await expect(ben.button('Download film.mp4')).toBeFocused();
  await expect(messages(ben)).toContainText('You canceled the download.');
  await expect(messages(ana)).toContainText('Ben stopped the download');

  await ben.button('Download film.mp4').click();
  await expect.poll(() => received(ben, 'film.mp4'), TEN_A_SECOND).toBeGreaterThan(0);
  await ana.button('Stop offering film.mp4').click();
  await expect(messages(ana)).toContainText('You do not offer it any more.');
  await expect(messages(ben)).toContainText('It is not offered any more. Ask for it to be attached again.');
  expect((await new AxeBuilder({ page: ben.page }).analyze()).violations).toEqual([]);

  const kept = () => ben.page.evaluate(async () => {
    const all = await (await navigator.storage.getDirectory()).getDirectoryHandle('parley-files');
    const names: string[] = [];
    for await (const folder of all.keys()) for await (const name of (await all.getDirectoryHandle(folder)).keys()) names.push(`${folder}/${name}`);
    return names;
  });
  await expect.poll(kept).toEqual([]);
  await attach(ana, text('small.txt'));
  await ben.button('Download small.txt').click();
  await expect(ben.button('Save small.txt again')).toBeVisible();
  expect(await kept()).toHaveLength(1);
  await ben.page.reload();
  await ben.expectSees(ana);
  await expect.poll(kept).toEqual([]);
});

test('who comes late can have a file while the one who offers it is there, and it is that person\'s alone to whom it was offered', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  await chatting(link, [ana, ben]);
  await attach(ana, text('for all.txt', 'for everyone'));
  await ana.page.getByRole('combobox', { name: 'To' }).selectOption('Ben');
  await attach(ana, text('for Ben.txt', 'for Ben'));
  await expect(ben.button('Download for Ben.txt')).toBeVisible();
  await chatting(link, [chloe]);
  await expect(chloe.button('Download for all.txt')).toBeVisible();
  const [download] = await Promise.all([chloe.page.waitForEvent('download'), chloe.button('Download for all.txt').click()]);
  const stream = await download.createReadStream();
  expect(Buffer.concat(await stream.toArray()).toString()).toBe('for everyone');
  await expect(messages(chloe)).not.toContainText('for Ben.txt');
  await ana.button('Leave').click();
  await expect(chloe.tiles()).toHaveCount(2);
  await expect(messages(ben)).toContainText('Ana has left, and the file with them.');
  await expect(ben.button('Download for all.txt')).toHaveCount(0);
  await expect(chloe.button('Save for all.txt again')).toBeVisible();
});

test('markup, directions of writing and endless names of files are text or refused, and change nothing around them', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben', { viewport: { width: 390, height: 844 } })];
  await ana.page.addInitScript(() => {
    const create = RTCPeerConnection.prototype.createDataChannel;
    RTCPeerConnection.prototype.createDataChannel = function (label, init) {
      const channel = create.call(this, label, init);
      if (label === 'parley') Object.assign(window, { channel });
      return channel;
    };
  });
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSees(ben);
  await ana.button('Chat').click();
  await ben.button('More').click();
  await ben.button('Chat').click();
  const title = await ben.page.title();

  const nasty = ['<img src=x onerror="document.title=1">.html', '\u202egpj.exe', `${'x'.repeat(60)}.txt`];
  await attach(ana, nasty.map((name) => text(name, '<script>document.title = 1</script>')));
  await expect(messages(ben).locator('li bdi.font-medium')).toHaveCount(nasty.length);
  // Dropped, as no system would have it.
  await ana.page.getByRole('log', { name: 'Messages' }).evaluate((log) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], `${'long '.repeat(20_000)}.pdf`));
    for (const type of ['dragenter', 'dragover', 'drop']) log.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  const names = ['_img src=x onerror=_document.title=1_.html', 'gpj.exe', `${'x'.repeat(60)}.txt`, /^(long )+(lon?g?)?….pdf$/];
  await expect(messages(ben).locator('li bdi.font-medium')).toHaveText(names);

  // From a page that is not ours.
  await ana.page.evaluate(() => {
    const { channel } = window as unknown as { channel: RTCDataChannel };
    const self = document.querySelector<HTMLElement>('[data-self]')?.dataset['participantId'];
    const entry = { author: self, instance: 1, clock: 50, at: Date.now(), name: 'Ana', file: { id: '0'.repeat(32), size: 2_000_000_000 } };
    const send = (number: number, changes: object) => channel.send(JSON.stringify({ kind: 'chat', entries: [{ ...entry, number, ...changes }] }));
    send(5, { text: 'x'.repeat(60_000) });
    send(5, { text: 'much.zip', file: { id: '0'.repeat(32), size: 2 ** 40 } });
    send(5, { text: '../../\u202e\u0000<b>evil</b>.sh' });
  });
  await expect(messages(ben).locator('li bdi.font-medium')).toHaveText([...names, '_.._b_evil_b_.sh']);

  const [download] = await Promise.all([ben.page.waitForEvent('download'), ben.button('Download gpj.exe').click()]);
  expect(download.suggestedFilename()).toBe('gpj.exe');
  const [markup] = await Promise.all([ben.page.waitForEvent('download'), ben.button(`Download ${names[0] as string}`).click()]);
  expect(markup.suggestedFilename()).toMatch(/^[^<>"]*\.html$/);
  for (const one of [ana, ben]) {
    expect(await messages(one).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await one.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect((await new AxeBuilder({ page: one.page }).analyze()).violations).toEqual([]);
  }
  expect(await ben.page.title()).toBe(title);
  expect(ben.page.url()).toContain('/meeting');
});

test('a large file goes straight to where the person says, where the browser can ask', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.page.addInitScript(() => {
    let wanted = false;
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        if (!wanted) {
          wanted = true;
          throw new DOMException('', 'AbortError');
        }
        return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
      },
    });
  });
  await chatting(link, [ana, ben]);
  await attach(ana, film(HUGE));
  await ben.button('Download film.mp4').click();
  await expect(messages(ben)).toContainText('You canceled the download.');
  await ben.button('Download film.mp4').click();
  await expect(messages(ben)).toContainText('Downloaded.', { timeout: 200_000 });
  await expect(ben.button('Save film.mp4 again')).toHaveCount(0);
  const size = await ben.page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('film.mp4')).getFile()).size);
  expect(size).toBe(HUGE * MB);
});
