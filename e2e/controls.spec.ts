/** The controls of a call do what they say, for the person who presses them and for the others. */
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { capturing } from './watch-devices.ts';
import { openPeers } from './watch-peers.ts';

/** How often a page has set a description: it grows with every negotiation and must not, for any of these controls. */
async function negotiations(person: ChromiumPerson): Promise<number> {
  return (await openPeers(person.page)).reduce((sum, { descriptions }) => sum + descriptions, 0);
}

let ana: ChromiumPerson;
let ben: ChromiumPerson;
let before: number;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben] = [await person('Ana', { permissions: ['camera', 'microphone', 'clipboard-read', 'clipboard-write'] }), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  before = await negotiations(ana);
});

async function expectSameConnection(): Promise<void> {
  expect(await negotiations(ana)).toBe(before);
  const peers = await openPeers(ana.page);
  expect(peers.map(({ states }) => states.filter((state) => state !== 'connecting'))).toEqual([['connected']]);
}

test('a muted microphone is silent, the others are told, and it comes back', async () => {
  await ana.button('Turn off microphone').click();
  await ben.expectTileSays(ana, 'microphone off');
  await ben.expectHearsNothingOf(ana);
  await ana.button('Turn on microphone').click();
  await ben.expectTileSays(ana, 'microphone off', false);
  await ben.expectHears(ana);
  await expectSameConnection();
});

test('a camera that is off has its light off, shows the avatar, and comes back', async () => {
  await ana.button('Turn off camera').click();
  await expect(ben.tile(ana).locator('video')).toHaveCount(0);
  await expect.poll(() => capturing(ana.page)).toEqual(['audio']);
  await ana.button('Turn on camera').click();
  await ben.expectSees(ana);
  await expectSameConnection();
});

test('a shared screen takes the stage for everyone, until it is stopped', async () => {
  await ana.button('Share screen').click();
  await ben.expectSeesScreenOf(ana);
  await ben.expectSees(ana);
  const stage = await ben.screenOf(ana).boundingBox();
  const tile = await ben.tile(ana).boundingBox();
  expect(stage!.width * stage!.height).toBeGreaterThan(2 * tile!.width * tile!.height);
  // One's own screen has such a button too.
  await ana.page.getByRole('toolbar').getByRole('button', { name: 'Stop sharing' }).click();
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await expect(ana.button('Share screen')).toBeVisible();
  await ben.expectSees(ana);
  await expectSameConnection();
});

test('the meeting shows how many people are in it, and who', async () => {
  await ana.button('People').click();
  const panel = ana.page.getByRole('complementary', { name: 'People' });
  await expect(panel.getByRole('heading')).toHaveText(/2 people/);
  await expect(panel.getByRole('listitem')).toHaveText([/Ana/, /Ben/]);
});

test('the link that is copied is the link of the meeting', async () => {
  await ana.button('More').click();
  await ana.button('Copy link').click();
  const copied = () => ana.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(ana.page.url().replace(/\/meeting$/, ''));
});

test('who leaves is gone at once for the others, with every light off, and may come back', async () => {
  await ana.button('Leave').click();
  await expect(ana.heading('You left the meeting')).toBeVisible();
  expect(await capturing(ana.page)).toEqual([]);
  await expect(ben.tile(ana)).toHaveCount(0);
  await ana.button('Rejoin').click();
  await ana.expectScreen('lobby');
  await ana.join();
  await expect(ben.tile(ana)).toHaveCount(1);
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
});
