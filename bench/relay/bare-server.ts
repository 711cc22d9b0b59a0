/** The least that a relay can be: `ws`, a table of sockets, and every message handed on to the one that it names. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { report } from './usage.ts';

const sockets = new Map<string, WebSocket>();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
  socket.on('message', (data: RawData) => {
    const text = String(data);
    const { to } = JSON.parse(text) as { to: string };
    sockets.get(to)?.send(text);
  });
});

await once(server, 'listening');
report(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
