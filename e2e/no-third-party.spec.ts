/** The pages talk with our own server and with nobody else. */
import { expect, test } from './test.ts';

test('home, lobby and meeting ask no other host for anything', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  const hosts = new Set<string>();
  ana.page.on('request', (request) => hosts.add(new URL(request.url()).host));
  ana.page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
  await ana.page.goto(server.url);
  await ana.expectScreen('home');
  await ana.enter(link);
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  hosts.delete('');
  expect([...hosts]).toEqual([new URL(server.url).host]);
});
