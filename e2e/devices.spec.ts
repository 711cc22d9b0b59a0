/** Another camera or microphone in the middle of a call: the others notice nothing but the new picture and sound. */
import { chromiumFlags } from './chromium-flags.ts';
import { expect, test } from './test.ts';
import { capturingFrom } from './watch-devices.ts';
import { openPeers } from './watch-peers.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(3) }) });

for (const kind of ['Microphone', 'Camera']) {
  test(`another ${kind.toLowerCase()} is chosen without a new negotiation`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, ben] = [await person('Ana'), await person('Ben')];
    await ana.enter(link);
    await ben.enter(link);
    await ben.expectSeesAndHears([ana]);
    const [before] = await openPeers(ana.page);

    await ana.button('More').click();
    const picker = ana.page.getByRole('combobox', { name: kind, exact: true });
    const chosen = await picker.inputValue();
    const others = await picker.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const other = others.findLast((value) => value !== chosen && value !== '')!;
    await picker.selectOption(other);
    await expect(picker).toHaveValue(other);
    await expect.poll(() => capturingFrom(ana.page)).toContain(other);

    await ben.expectSeesAndHears([ana]);
    const after = await openPeers(ana.page);
    expect(after.map(({ states, descriptions }) => ({ states, descriptions }))).toEqual([
      { states: before!.states, descriptions: before!.descriptions },
    ]);
  });
}

test('on a phone a button goes from one camera to the next', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana', { viewport: { width: 390, height: 844 }, hasTouch: true }), await person('Ben')];
  for (const one of [ana, ben]) await one.enter(link);
  await ben.expectSees(ana);
  const cameras = async () => (await capturingFrom(ana.page)).toSorted();
  await ana.button('More').click();
  // Of Chromium's fake cameras the second measures distances, and what it makes cannot be sent: the third can.
  for (const _ of [2, 3]) {
    const before = await cameras();
    await ana.button('Switch camera').click();
    await expect.poll(async () => (await cameras()).join()).not.toBe(before.join());
    await expect.poll(async () => (await cameras()).length).toBe(before.length);
  }
  await ben.expectSees(ana);
});
