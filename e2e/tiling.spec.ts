/** UX.md section 4, check 1: however many people there are, and on whatever screen, nobody's tile covers another or is too small to see. */
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { faultsOf, tilingAt } from './tiling.ts';

const MOST = 9;
test.use({ serverEnv: { ROOM_CAPACITY: String(MOST) } });

const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 720 },
  { width: 2560, height: 1440 },
];
const DESK = { width: 1280, height: 720 };
const OTHERS = ['Ben', 'Chloe', '山田太郎', 'محمد الأمين', 'A name that is much longer than any tile of a phone is wide', 'Finn', 'Gül', '👩‍👩‍👧‍👦 🦊'];

async function choose(ana: ChromiumPerson, list: string, choice: string): Promise<void> {
  await ana.button('More').click();
  await ana.page.getByRole('combobox', { name: list }).selectOption(choice);
  await ana.page.keyboard.press('Escape');
}

/** Presses the first of the buttons with such a name in the list of people, so many times. */
async function press(ana: ChromiumPerson, name: RegExp, times: number): Promise<void> {
  await ana.button('People').click();
  const buttons = ana.page.getByRole('complementary', { name: 'People' }).getByRole('button', { name });
  for (let pressed = 0; pressed < times; pressed += 1) await buttons.first().click();
  await ana.page.keyboard.press('Escape');
}

interface Way {
  readonly name: string;
  /** With fewer people than this there is nothing to see of it. */
  readonly from: number;
  readonly begin?: (ana: ChromiumPerson) => Promise<void>;
  readonly end?: (ana: ChromiumPerson) => Promise<void>;
}

const chat = (ana: ChromiumPerson) => ana.button('Chat').click();
const pinned = (count: number): Way => ({
  name: `with ${count} pinned`,
  from: count + 1,
  begin: (ana) => press(ana, /^Pin /, count),
  end: (ana) => press(ana, /^Unpin /, count),
});
const GRID: Way = { name: 'in the grid', from: 1 };
/** Each begins where the one before has ended. */
const WAYS: readonly Way[] = [
  GRID,
  { name: 'in the grid beside the chat', from: 1, begin: chat, end: chat },
  pinned(1),
  pinned(4),
  pinned(MOST - 1),
  { name: 'under the own picture', from: 2, begin: (ana) => choose(ana, 'Self view', 'Floating') },
  { name: 'in the speaker layout under the own picture', from: 2, begin: (ana) => choose(ana, 'Layout', 'Speaker') },
  { name: 'in the speaker layout', from: 2, begin: (ana) => choose(ana, 'Self view', 'In the grid') },
  { name: 'in the speaker layout beside the chat', from: 2, begin: chat, end: chat },
  { name: 'in the grid again', from: 2, begin: (ana) => choose(ana, 'Layout', 'Grid') },
];

/** With so many people the other ways than the grid are tried: with more in between they do the same. */
const TELLING = new Set([1, 2, 3, 5, MOST]);

test('one to nine people have room on every screen, however they are laid out', async ({ server, person, crowd }) => {
  test.setTimeout(180_000);
  const { link } = await server.createRoom();
  const ana = await person('Ana', { reducedMotion: 'reduce' });
  await ana.enter(link);
  const faults: string[] = [];
  for (let count = 1; count <= MOST; count += 1) {
    if (count > 1) await crowd.join(link, OTHERS[count - 2]!);
    await expect(ana.page).toHaveTitle(new RegExp(`\\(${count}\\)`));
    const ways = TELLING.has(count) ? WAYS.filter(({ from }) => count >= from) : [GRID];
    for (const { name, begin, end } of ways) {
      await begin?.(ana);
      for (const screen of SCREENS) {
        const found = faultsOf(await tilingAt(ana.page, screen));
        faults.push(...found.map((fault) => `${count} people ${name}, ${screen.width}x${screen.height}: ${fault}`));
      }
      await ana.page.setViewportSize(DESK);
      await end?.(ana);
    }
  }
  expect(faults).toEqual([]);
});
