/** Do sockets get through the proxy, in both ways of engine.io, there and back? */
import { io, type Socket } from 'socket.io-client';
import { ROOM_QUERY, SOCKET_PATH } from '#protocol/endpoint';
import { type Finding, ok, problem } from '../finding.ts';
import { TIME_LIMIT } from './outside.ts';

export type Transport = 'websocket' | 'polling';

const NAMES: Readonly<Record<Transport, string>> = { websocket: 'WebSocket', polling: 'Long polling' };

/** What to do where it fails, by the status of the refusal. */
const UNWELCOME = 'the server takes our page for one of another site, or our address has too many sockets. Let the proxy pass the Host on, or set PUBLIC_URL there; set TRUST_PROXY';
const NO_PATH = 'there is no such path. Send /socket.io to the app, as every path';
const REFUSALS: Readonly<Record<Transport, Readonly<Record<number, string>>>> = {
  // engine.io refuses every upgrade with 400.
  websocket: { 400: UNWELCOME, 403: UNWELCOME, 404: NO_PATH },
  polling: { 400: 'the server does not know the socket of the first request. Let the proxy send each to the same node (deploy/haproxy.cfg hashes the room), and pass the query on', 403: UNWELCOME, 404: NO_PATH },
};
const OTHERWISE: Readonly<Record<Transport, string>> = {
  websocket: 'no socket opens. Let the proxy pass Upgrade and Connection on, by HTTP/1.1',
  polling: 'it breaks off. Let the proxy pass /socket.io on, and wait 30 s at least for an answer',
};

export interface SocketExamination {
  readonly finding: Finding;
  /** Open where all is well. Whoever asked closes it. */
  readonly socket: Socket | undefined;
}

export async function examineSocket({ origin }: URL, transport: Transport, room: string | undefined): Promise<SocketExamination> {
  const what = NAMES[transport];
  const options = { path: SOCKET_PATH, transports: [transport], upgrade: false, reconnection: false, forceNew: true, timeout: TIME_LIMIT, rejectUnauthorized: false };
  const socket = io(origin, { ...options, query: room === undefined ? {} : { [ROOM_QUERY]: room }, extraHeaders: { origin } });
  const start = performance.now();
  try {
    await connected(socket);
    await socket.timeout(TIME_LIMIT).emitWithAck('heartbeat', {});
    return { finding: ok(what, `works through the proxy (${Math.round(performance.now() - start)} ms).`), socket };
  } catch (error) {
    socket.disconnect();
    const status = statusOf(error);
    const why = REFUSALS[transport][status ?? 0] ?? OTHERWISE[transport];
    return { finding: problem(what, `${status === undefined ? '' : `answered by ${status}: `}${why}.`), socket: undefined };
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
    socket.once('disconnect', (reason, description) => reject(Object.assign(new Error(reason), { description })));
  });
}

/** engine.io tells the status of a refused poll as a number, and that of a refused upgrade in words. */
function statusOf(error: unknown): number | undefined {
  const { description } = error as { readonly description?: unknown };
  if (typeof description === 'number') return description === 0 ? undefined : description;
  const [, status] = /response: (\d{3})/.exec(String((description as { readonly message?: unknown } | undefined)?.message)) ?? [];
  return status === undefined ? undefined : Number(status);
}
