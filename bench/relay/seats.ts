/** Many participants with seats, made without browsers: sockets of this process in rooms of eight. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import type { ClientToServerEvents, Seated, ServerToClientEvents } from '#protocol/events';
import type { CreatedRoom } from '#protocol/rooms-api';
import { SENDING_NOTHING } from '#protocol/participant';
import { PROTOCOL_VERSION } from '#protocol/version';

const A_ROOM = 8;

export type Client = Socket<ServerToClientEvents, ClientToServerEvents>;
export interface Seat {
  readonly client: Client;
  readonly seated: Seated;
}

/** Takes so many seats at our server, all of them in full rooms. */
export async function takeSeats(url: string, count: number): Promise<Seat[]> {
  const seats: Seat[] = [];
  let roomId = '';
  while (seats.length < count) {
    if (seats.length % A_ROOM === 0) roomId = await createRoom(url);
    seats.push(await takeSeat(url, roomId));
  }
  return seats;
}

async function createRoom(url: string): Promise<string> {
  const response = await fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  if (!response.ok) throw new Error(`POST /api/rooms: ${response.status}`);
  return ((await response.json()) as CreatedRoom).id;
}

async function takeSeat(url: string, roomId: string): Promise<Seat> {
  const client: Client = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  const joined = await client.emitWithAck('room:join', {
    version: PROTOCOL_VERSION,
    roomId,
    name: 'somebody',
    sending: SENDING_NOTHING,
    opId: randomUUID(),
  });
  if (!joined.ok) throw new Error(`room:join: ${joined.error}`);
  return { client, seated: joined.value };
}

/** As many sockets at the bare relay, which knows them as `/0`, `/1` and so on. */
export async function openSockets(url: string, count: number): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  for (let index = 0; index < count; index++) {
    const socket = new WebSocket(`${url}/${index}`);
    await once(socket, 'open');
    sockets.push(socket);
  }
  return sockets;
}
