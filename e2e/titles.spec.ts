/** UX.md section 4, check 10: the title says where one is, and the page in which language and direction it speaks. */
import { expect, test } from './test.ts';
import { directionOf, LANGUAGES } from '../app/_words/languages.ts';
import { holdLine } from './scenes/server-line.ts';

test('the title carries the state', async ({ server, person, crowd }) => {
  const { link } = await server.createRoom('Weekly sync');
  const ana = await person('Ana');
  const line = await holdLine(ana.page);
  const says = (title: RegExp) => expect(ana.page).toHaveTitle(title);
  await ana.page.goto(server.url);
  await says(/Parley/);
  await ana.page.goto(`${server.url}/r/zzzz-zzzz-zzzz`);
  await says(/^There is no such meeting/);
  await ana.openLobby(link);
  await says(/^Lobby: Weekly sync/);
  await ana.join();
  await says(/^Meeting: Weekly sync \(1\)/);
  await crowd.join(link, 'Ben');
  await says(/^Meeting: Weekly sync \(2\)/);
  await crowd.leave();
  await says(/^Meeting: Weekly sync \(1\)/);
  await line.cut();
  await says(/^Reconnecting: Weekly sync/);
  await ana.button('Leave').click();
  await says(/^You left the meeting/);
});

for (const language of LANGUAGES) {
  test(`every page says that it speaks ${language}, and in which direction`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const ana = await person('Ana', { locale: language });
    for (const address of ['/', '/check', '/no/such/page', new URL(link).pathname]) {
      await ana.page.goto(server.url + address);
      await expect(ana.page.locator('html')).toHaveAttribute('lang', language);
      await expect(ana.page.locator('html')).toHaveAttribute('dir', directionOf(language));
    }
  });
}
