/** The lobby lets people in whatever their devices and names are like, and says plainly when there is no meeting to join. */
import { expect, test } from './test.ts';
import { refuseDevices } from './watch-devices.ts';

test('who joins without devices still sees and hears the others', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await refuseDevices(ben.page, 'NotFoundError');
  await ana.enter(link);
  await ben.enter(link);
  await ben.expectSeesAndHears([ana]);
  await ana.expectTileSays(ben, 'microphone off');
  await expect(ana.tile(ben).locator('video')).toHaveCount(0);
});

test('a name is needed, and a name of ten thousand characters is refused with a reason', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  const name = ana.page.getByRole('textbox', { name: 'Your name' });
  await expect(ana.button('Join now')).toBeEnabled();
  for (const empty of ['', '   ']) {
    await name.fill(empty);
    await expect(ana.button('Join now')).toBeDisabled();
  }
  await name.fill('x'.repeat(10_000));
  await expect(ana.button('Join now')).toBeDisabled();
  await expect(name).toHaveAccessibleDescription(/too long/);
});

for (const name of ['👩‍👩‍👧‍👦 🦊', 'محمد', '山田太郎', '<b>bold</b> & "quoted"', '🇺🇳'.repeat(20)]) {
  test(`a person called ${name.slice(0, 30)} is called that for the others too`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const [ana, ben] = [await person(name), await person('Ben')];
    await ana.enter(link);
    await ben.enter(link);
    await expect(ben.page.getByRole('group', { name })).toBeVisible();
  });
}

test('a link to no room, a malformed link and a closed room each show their own screen', async ({ server, person }) => {
  const ana = await person('Ana');
  for (const path of ['/r/zzzz-zzzz-zzzz', '/r/no', '/r/%00', `/r/${'a'.repeat(500)}`]) {
    await ana.page.goto(server.url + path);
    await ana.expectScreen('not-found');
  }
  const { id, link, hostKey } = await server.createRoom();
  const closed = await fetch(`${server.url}/api/rooms/${id}/close`, { method: 'POST', headers: { authorization: `Bearer ${hostKey}` } });
  expect(closed.status).toBe(204);
  await ana.page.goto(link);
  await ana.expectScreen('ended');
});

test('a pasted link, capitals and spaces all lead to the room', async ({ server, person }) => {
  const { id, link } = await server.createRoom();
  const ana = await person('Ana');
  for (const typed of [link, id.toUpperCase(), id.replaceAll('-', ' '), ` ${link}/meeting?x=1 `]) {
    await ana.page.goto(server.url);
    await ana.page.getByRole('textbox', { name: 'Meeting link or code' }).fill(typed);
    await ana.button('Go to meeting').click();
    await ana.expectScreen('lobby');
    expect(new URL(ana.page.url()).pathname).toBe(`/r/${id}`);
  }
});

test('the name and the choice of devices are remembered', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  await ana.button('Turn off camera').click();
  await ana.join();
  await ana.button('Leave').click();
  await ana.page.goto(link);
  await ana.expectScreen('lobby');
  await expect(ana.page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ana');
  await expect(ana.button('Turn on camera')).toBeVisible();
});
