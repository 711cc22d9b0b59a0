/** Everybody can use it: no violation that axe knows, and the whole way by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { CheckPage } from './check-page.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoViolations({ page }: ChromiumPerson): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
}

test('axe finds nothing on home, in the lobby, in the meeting alone and with another, and at the end', async ({ server, person }) => {
  const { link } = await server.createRoom('Weekly sync');
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.page.goto(server.url);
  await ana.expectScreen('home');
  await expectNoViolations(ana);
  await ana.openLobby(link);
  await expectNoViolations(ana);
  await ana.join();
  await expectNoViolations(ana);
  await ben.enter(link);
  await ana.expectSees(ben);
  await expectNoViolations(ana);
  for (const panel of ['People', 'More']) {
    await ana.button(panel).click();
    await expectNoViolations(ana);
    await ana.page.keyboard.press('Escape');
  }
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  await expectNoViolations(ana);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing on the check of the connection, ${colorScheme}`, async ({ server, person }) => {
    const { id } = await server.createRoom();
    const ana = await person('Ana', { colorScheme });
    for (const address of ['/check', `/check?room=${id}`]) {
      await new CheckPage(ana.page).open(server.url + address);
      await expectNoViolations(ana);
    }
  });
}

test('from the link to Leave with the keyboard alone', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.enter(link);
  await ana.page.goto(link);
  await ana.expectScreen('lobby');
  await ana.keyTo('textbox', 'Your name');
  await ana.page.keyboard.type('Ana');
  await ana.keyTo('button', 'Join now');
  await ana.page.keyboard.press('Enter');
  await ana.expectScreen('meeting');
  await ben.expectSees(ana);
  await ana.page.keyboard.press('ControlOrMeta+d');
  await ben.expectTileSays(ana, 'microphone off');
  await ana.keyTo('button', 'Turn on microphone');
  await ana.keyTo('button', 'Leave', 'ArrowRight');
  await ana.page.keyboard.press('Enter');
  await ana.expectScreen('left');
});
