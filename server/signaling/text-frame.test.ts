import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { textFrame } from './text-frame.ts';

it.each(['', 'x', 'x'.repeat(125), 'x'.repeat(126), `${'é'.repeat(62)}xx`, 'é👩‍👩‍👧'.repeat(5_000), 'x'.repeat(65_535), 'x'.repeat(65_536)])('writes what ws writes', async (text) => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => {
    socket.send(text);
    socket.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const connection = connect(port, '127.0.0.1');
  connection.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n');
  const heard: Buffer[] = [];
  const frames = () => Buffer.concat(heard).subarray(Buffer.concat(heard).indexOf('\r\n\r\n') + 4);
  const expected = textFrame(text);
  connection.on('data', (chunk: Buffer) => heard.push(chunk));
  // After it comes the frame that closes.
  await expect.poll(() => frames().at(expected.length), { interval: 5 }).toBe(0x88);
  expect(frames().subarray(0, expected.length).equals(expected)).toBe(true);
  connection.destroy();
  server.close();
});
