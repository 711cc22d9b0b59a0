/** The promise of the product: people who open the same link all see and hear each other. */
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';

/** Without a GPU each window is painted by the processor that also carries the call: small windows leave it more for that. */
const SMALL = { viewport: { width: 640, height: 400 } };
const NAMES = ['Ana', 'Ben', 'Chloé', 'Dmitri', 'Emeka', 'Fumiko'];

for (const count of [2, 3, 4, 6]) {
  test(`${count} people who open one link all see and hear each other`, async ({ server, person }) => {
    test.setTimeout(60_000 + count * 40_000);
    const { link } = await server.createRoom();
    const people: ChromiumPerson[] = [];
    for (const name of NAMES.slice(0, count)) {
      const newcomer = await person(name, SMALL);
      await newcomer.enter(link);
      people.push(newcomer);
    }
    for (const one of people) await expect(one.tiles()).toHaveCount(count);
    await Promise.all(people.map((one) => one.expectSeesAndHears(people.filter((other) => other !== one))));
  });
}

test('a host opens a meeting from the home page, and a guest joins by its link', async ({ server, person }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.page.goto(server.url);
  await ana.page.getByRole('textbox', { name: 'Meeting name' }).fill('Weekly sync');
  await ana.button('New meeting').click();
  await expect(ana.heading('Weekly sync')).toBeVisible();
  await ana.tab.fill('Your name', 'Ana');
  await ana.join();

  await ben.openLobby(ana.page.url().replace(/\/meeting$/, ''));
  await expect(ben.heading('Weekly sync')).toBeVisible();
  await expect(ben.page.getByText('Ana is here.')).toBeVisible();
  await ben.join();
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
});

test('two people of the same name are two people', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [first, second] = [await person('Sam'), await person('Sam')];
  await first.enter(link);
  await second.enter(link);
  for (const one of [first, second]) await expect(one.tile({ name: 'Sam' })).toHaveCount(2);
});
