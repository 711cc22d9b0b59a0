/** What a proxy can read of the socket's first request. That signaling itself works is seen by every test of a call. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { SocketSignaling } from './socket-signaling.ts';

it.each([
  { roomId: 'abcd-efgh-jkmn', said: 'abcd-efgh-jkmn' },
  { roomId: undefined, said: null },
])('the handshake names the room $roomId', async ({ roomId, said }) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = once(server, 'upgrade');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signaling = new SocketSignaling(roomId === undefined ? { url } : { url, roomId });
  const [request, socket] = (await asked) as [{ url: string }, { destroy(): void }];
  signaling.close();
  socket.destroy();
  server.close();
  const { pathname, searchParams } = new URL(request.url, url);
  expect(pathname).toBe('/socket.io/');
  expect(searchParams.get('room')).toBe(said);
});
