/** Whatever people call themselves and their meetings, and whatever they write: it is shown as text or refused, never run, and the page around it stays as it was. */
import type { Page } from '@playwright/test';
import { TestPage } from '../server/testing/test-page.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { textFaults } from './text-faults.ts';
import { faultsOf, tilingAt } from './tiling.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 320, height: 568 };

const RUNS = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const ZALGO = `Z${'\u0351\u0330'.repeat(25)}`;
/** Not more than 60 characters each, so that they are names. */
const NAMES = [
  '<img src=x onerror="window.ran=1">',
  `"'><svg/onload=window.ran=1>`,
  '\u202egnp.live\u2066 \u2069\u200f',
  ZALGO,
  '👩‍👩‍👧‍👦'.repeat(8),
  '﷽'.repeat(30),
  'W'.repeat(60),
];
const NO_NAMES = ['', '\u202e\u200b\u2069', '\u0301'.repeat(20), 'x'.repeat(61), 'x'.repeat(60_000)];
const TEXTS = [
  RUNS,
  '\u202eright to left \u2067and so on',
  'javascript:window.ran=1 [a](javascript:window.ran=1) https://example.org/"onmouseover="window.ran=1',
  ZALGO.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(300),
  '﷽'.repeat(500),
  'x'.repeat(4_000),
  `${'\n'.repeat(1_000)}after a thousand lines`,
];

const log = ({ page }: ChromiumPerson) => page.getByRole('log', { name: 'Messages' });

/** Nothing of theirs has run or stands in the page as anything but text, and everybody's tile is where it should be. */
async function expectIntact(page: Page): Promise<void> {
  for (const size of [PHONE, DESK]) {
    expect(faultsOf(await tilingAt(page, size))).toEqual([]);
    expect(await textFaults(page)).toEqual([]);
  }
  expect(await page.evaluate(() => ({ ran: 'ran' in window, images: document.querySelectorAll('main img, main svg[onload], main script').length }))).toEqual({ ran: false, images: 0 });
}

test('names are names, also of those who would rather be a program', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom('<script>window.ran=1</script>\u202e');
  const ana = await person('Ana', { reducedMotion: 'reduce' });
  const extras = [];
  for (const name of NAMES) extras.push(await crowd.join(link, name));
  await ana.openLobby(link);
  await expect(ana.page.getByText(/are here/)).toContainText(NAMES[0]!);
  expect(await textFaults(ana.page)).toEqual([]);
  await ana.join();
  await crowd.connected();
  for (const { name } of extras) await expect(ana.page.locator(`[data-participant-id] bdi`, { hasText: name }).first()).toHaveText(name);
  await expectIntact(ana.page);
  for (const { call } of extras) call.raiseHand(true);
  await ana.button('People').click();
  await expect(ana.page.getByText('hand raised, number 7')).toHaveCount(1);
  await expectIntact(ana.page);
  await ana.button('Leave').click();
  await ana.page.goto(server.url);
  await expect(ana.page.getByRole('listitem').getByRole('link')).toContainText('<script>window.ran=1</script>');
  expect(await textFaults(ana.page)).toEqual([]);
});

test('the server refuses what is no name, and a meeting of which nobody could say the name', async ({ server }) => {
  const { id } = await server.createRoom();
  const page = await new TestPage(server.url).connected();
  for (const name of NO_NAMES) expect(await page.tryToJoin(id, name)).toEqual({ ok: false, error: expect.stringMatching(/^name-/) });
  page.close();
  for (const name of ['x'.repeat(81), 'x'.repeat(100_000), '\u0301'.repeat(9_000)]) await expect(server.createRoom(name)).rejects.toThrow(/: 4\d\d/);
});

test('what is written is read as it was written, and changes nothing else', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { reducedMotion: 'reduce' });
  await ana.enter(link);
  const ben = await crowd.join(link, 'Ben');
  await crowd.connected();
  await ana.button('Chat').click();
  // Ben is connected before Ana's page has drawn him.
  await expect(ana.page).toHaveTitle(/\(2\)/);
  const title = await ana.page.title();
  for (const text of TEXTS) expect(ben.call.write(text)).toBe(true);
  await expect(log(ana).locator('li > p[dir="auto"]')).toHaveText(TEXTS.map((text) => text.trim()), { useInnerText: false });
  await expectIntact(ana.page);
  expect(await ana.page.title()).toBe(title);
  expect(await log(ana).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  for (const href of await log(ana).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(href).toMatch(/^https:\/\/example\.org\//);
});

test('what no page of ours would say is dropped, and the chat goes on', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { reducedMotion: 'reduce' });
  await ana.enter(link);
  const ben = await crowd.join(link, 'Ben');
  await crowd.connected();
  await ana.button('Chat').click();
  const id = (await ana.tile(ben).getAttribute('data-participant-id'))!;
  const entry = { author: id, instance: 2, number: 1, clock: 1, at: Date.now(), name: 'Ben', text: 'x' };
  const chat = (...entries: unknown[]) => JSON.stringify({ kind: 'chat', entries });
  const said = [
    'x'.repeat(100_000),
    RUNS,
    '{"kind":"chat","__proto__":{"ran":1}}',
    chat({ ...entry, text: 'x'.repeat(30_000) }),
    chat({ ...entry, name: 'x'.repeat(30_000) }),
    chat({ ...entry, text: { toString: 'x' } }),
    chat(entry, RUNS),
    JSON.stringify({ kind: 'reaction', reaction: RUNS }),
    JSON.stringify({ kind: RUNS }),
  ];
  for (const text of said) for (const channel of ben.channels) if (channel.readyState === 'open') channel.send(text);
  expect(ben.call.write('and this is a message')).toBe(true);
  await expect(log(ana).locator('li > p[dir="auto"]')).toHaveText(['and this is a message']);
  await expectIntact(ana.page);
});
