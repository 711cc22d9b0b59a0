/** What a person sees is theirs to choose: pins, whoever speaks, their own picture, and pages where not all have room. */
import type { Locator } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

async function area(tile: Locator): Promise<number> {
  const { width = 0, height = 0 } = (await tile.boundingBox()) ?? {};
  return width * height;
}

/** Waits until the one is much larger than the other, as this person sees them. */
async function expectLarger(person: ChromiumPerson, one: ChromiumPerson, other: ChromiumPerson): Promise<void> {
  const ratio = async () => (await area(person.tile(one))) / (await area(person.tile(other)));
  await expect.poll(ratio, { message: `${person.name} sees ${one.name} larger than ${other.name}`, timeout: 15_000 }).toBeGreaterThan(2);
}

async function expectSameSize(person: ChromiumPerson, one: ChromiumPerson, other: ChromiumPerson): Promise<void> {
  await expect.poll(async () => (await area(person.tile(one))) / (await area(person.tile(other)))).toBeCloseTo(1, 1);
}

async function choose(person: ChromiumPerson, list: string, choice: string): Promise<void> {
  await person.button('More').click();
  await person.page.getByRole('combobox', { name: list }).selectOption(choice);
  await person.page.keyboard.press('Escape');
}

let ana: ChromiumPerson;
let ben: ChromiumPerson;
let chloe: ChromiumPerson;

test.beforeEach(async ({ server, person }) => {
  const { link } = await server.createRoom();
  [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  for (const one of [ana, ben, chloe]) {
    await giveVoice(one.page);
    await one.enter(link);
  }
  for (const other of [ben, chloe]) await ana.expectSees(other);
});

test('whoever is pinned is large, by mouse and by keyboard, one or several', async () => {
  await expectSameSize(ana, ben, chloe);
  // What stands on a picture takes nothing of its room.
  const [picture, tile] = [await ana.tile(ben).locator('video').boundingBox(), await ana.tile(ben).boundingBox()];
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(picture![side] - tile![side])).toBeLessThanOrEqual(1);
  await ana.tile(ben).hover();
  await ana.button('Pin Ben').click();
  await expectLarger(ana, ben, chloe);
  await ana.keyTo('button', 'Pin Chloe');
  await ana.page.keyboard.press('Enter');
  await expectSameSize(ana, ben, chloe);
  await expectLarger(ana, chloe, ana);
  for (const other of [ben, chloe]) await ana.expectSees(other);
  await ana.button('People').click();
  const people = ana.page.getByRole('complementary', { name: 'People' });
  for (const name of ['Ben', 'Chloe']) await people.getByRole('button', { name: `Unpin ${name}` }).click();
  await expectSameSize(ana, ben, ana);
});

test('a pin holds against a shared screen, which stands among the others until it is pinned, too', async () => {
  await ana.tile(ben).hover();
  await ana.button('Pin Ben').click();
  await chloe.button('Share screen').click();
  await ana.expectSeesScreenOf(chloe);
  await expectLarger(ana, ben, chloe);
  await ana.screenOf(chloe).hover();
  await ana.button("Pin Chloe's screen").click();
  await expect.poll(async () => (await area(ana.screenOf(chloe))) / (await area(ana.tile(ben)))).toBeCloseTo(1, 1);
});

test('in the speaker layout whoever speaks is large, and the choice is remembered', async () => {
  await choose(ana, 'Layout', 'Speaker');
  await ben.button('Turn off microphone').click();
  await expectLarger(ana, chloe, ben);
  await ben.button('Turn on microphone').click();
  await chloe.button('Turn off microphone').click();
  await expectLarger(ana, ben, chloe);
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await ana.expectSees(ben);
  await expectLarger(ana, ben, chloe);
});

test("one's own picture floats where it is put, or is hidden", async () => {
  const self = ana.page.locator('[data-self]');
  await choose(ana, 'Self view', 'Floating');
  const stage = (await ana.page.getByRole('region', { name: 'Meeting' }).boundingBox())!;
  const corner = async () => {
    const box = (await self.boundingBox())!;
    return [box.x + box.width / 2 > stage.x + stage.width / 2 ? 'right' : 'left', box.y + box.height / 2 > stage.y + stage.height / 2 ? 'bottom' : 'top'];
  };
  await expect.poll(corner).toEqual(['right', 'bottom']);
  await self.hover();
  await ana.page.mouse.down();
  await ana.page.mouse.move(stage.x + 150, stage.y + 100, { steps: 5 });
  await ana.page.mouse.up();
  await expect.poll(corner).toEqual(['left', 'top']);
  await ana.keyTo('button', 'Move self view');
  await ana.page.keyboard.press('Enter');
  await expect.poll(corner).toEqual(['right', 'top']);
  await choose(ana, 'Self view', 'Hidden');
  await expect(self).toHaveCount(0);
  await ben.expectSees(ana);
});

test('who does not fit is on the next page, by a button and by a finger', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const dora = await person('Dora', { viewport: { width: 360, height: 200 }, hasTouch: true });
  const [eve, finn] = [await person('Eve'), await person('Finn')];
  for (const one of [dora, eve, finn]) await one.enter(link);
  await expect(dora.tiles()).toHaveCount(2);
  await expect(dora.button('Previous page')).toBeDisabled();
  await dora.button('Next page').click();
  await expect(dora.tiles()).toHaveCount(1);
  const region = dora.page.getByRole('region', { name: 'Meeting' });
  const swipe = async (from: number, to: number) => {
    const touch = (x: number) => [{ identifier: 0, clientX: x, clientY: 60 }];
    await region.locator('> div').dispatchEvent('touchstart', { touches: touch(from), changedTouches: touch(from) });
    await region.locator('> div').dispatchEvent('touchend', { touches: [], changedTouches: touch(to) });
  };
  await swipe(60, 300);
  await expect(dora.tiles()).toHaveCount(2);
  await swipe(300, 60);
  await expect(dora.tiles()).toHaveCount(1);
});
