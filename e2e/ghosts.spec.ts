/** UX.md section 4, check 6: whatever a person does to the page, everybody and the server count each person once. */
import type { ChromiumPerson } from './chromium-person.ts';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

// A page that is gone without a word keeps its seat for so long.
test.use({ serverEnv: { SEAT_GRACE: '4' } });

/** In the words of the title, in tiles, in the list of people, and as the server tells anybody who asks. */
async function expectCount(server: Server, id: string, looking: ChromiumPerson, count: number): Promise<void> {
  await expect(looking.page).toHaveTitle(new RegExp(`\\(${count}\\)`));
  await expect(looking.tiles()).toHaveCount(count);
  await looking.button('People').click();
  await expect(looking.page.getByRole('complementary', { name: 'People' }).getByRole('listitem')).toHaveCount(count);
  await looking.page.keyboard.press('Escape');
  const told = async () => ((await (await fetch(`${server.url}/api/rooms/${id}`)).json()) as { participants: number }).participants;
  await expect.poll(told).toBe(count);
}

/** Begins to watch how many people the title speaks of, and later says how many there were at the most. */
async function watchCounts({ page }: ChromiumPerson): Promise<() => Promise<number>> {
  const counts = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const look = () => seen.push(Number(/\((\d+)\)/.exec(document.title)?.[1] ?? 0));
    look();
    new MutationObserver(look).observe(document.head, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  return () => counts.evaluate((seen) => Math.max(...seen));
}

test('double clicks, reloads, two tabs and the way back leave nobody behind', async ({ server, person }) => {
  const { link, id } = await server.createRoom();
  const [ana, ben, cai] = [await person('Ana'), await person('Ben'), await person('Cai')];
  await ben.enter(link);
  const most = await watchCounts(ben);
  await ana.openLobby(link);
  await ana.button('Join now').dblclick();
  await ana.expectScreen('meeting');
  await expectCount(server, id, ben, 2);

  // The second before the first has brought the meeting back; Chromium refuses one before the page is its tab's.
  await ana.page.reload({ waitUntil: 'domcontentloaded' });
  await ana.page.reload();
  await ana.expectScreen('meeting');
  await expectCount(server, id, ben, 2);
  await expectCount(server, id, ana, 2);
  expect(await most()).toBe(2);

  const second = await ana.anotherTab('Ana again');
  await second.openLobby(link);
  await second.button('Join now').dblclick();
  await second.expectScreen('meeting');
  for (const one of [ana, ben]) await expectCount(server, id, one, 3);
  await second.page.reload();
  await second.expectScreen('meeting');
  await expectCount(server, id, ben, 3);
  expect(await most()).toBe(3);
  await cai.openLobby(link);
  await expect(cai.page.getByText(/are here\.$/)).toHaveText('Ben, Ana, and Ana again are here.');

  await second.button('Leave').click();
  await expectCount(server, id, ben, 2);
  // Away without leaving, as with the back button of the browser.
  await ana.page.goto(server.url);
  await expectCount(server, id, ben, 1);
  await expect(cai.page.getByText(/is here\.$/)).toHaveText('Ben is here.');
});
