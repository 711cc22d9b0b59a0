/**
 * What every request passes first: headers that only we may set are taken from it, ours are put on the answer, and what no
 * browser sends to a site is cut off.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setSecurityHeaders } from './security-headers.ts';

/**
 * Headers by which Next would let a stranger play its own proxy or choose the nonce of the policy, and those in which we tell our
 * pages who asks. Next's request ids stay: they are the pages' own, and without them navigation hangs in development.
 */
const OURS = /^(x-middleware-.*|x-nextjs-(?!(html-)?request-id$).*|content-security-policy(-report-only)?|x-nonce|x-parley-.*)$/;

export interface FrontDoorOptions {
  readonly dev: boolean;
  /** The only path that may upgrade in production; in development Next's own sockets may too. */
  readonly upgradePath: string;
  /** Whether a request came by https, at least to the first proxy of ours. */
  readonly isSecure: (request: IncomingMessage) => boolean;
  /** Has it done now, or when others had their turn. False where it will never be: too much of this sender's waits, or was refused. */
  readonly inTurn: (request: IncomingMessage, work: () => void) => boolean;
}

/** Largest body that anything behind the door takes, in bytes: what a page without WebSockets sends at a time. */
const MOST_BYTES = 98_304;

/** Puts the front door before every listener that the server has now. */
export function installFrontDoor(server: Server, { dev, upgradePath, isSecure, inTurn }: FrontDoorOptions): void {
  const inside = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isPlainTarget(request)) return void request.socket.destroy();
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return void refuseBody(request, response);
    const answer = (): void => {
      // Nobody waits for it any more.
      if (request.socket.destroyed) return;
      for (const name of Object.keys(request.headers)) if (OURS.test(name)) delete request.headers[name];
      setSecurityHeaders(request, response, { dev, secure: isSecure(request) });
      for (const listener of inside) listener.call(server, request, response);
    };
    if (!inTurn(request, answer)) request.socket.destroy();
  });
  const behind = server.listeners('upgrade');
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!dev && request.url?.startsWith(`${upgradePath}/`) !== true) return void socket.destroy();
    // While it waits nobody else would hear of an error, and one that nobody hears ends the process.
    socket.on('error', () => socket.destroy());
    const upgrade = (): void => {
      if (!socket.destroyed) for (const listener of behind) listener.call(server, request, socket, head);
    };
    if (!inTurn(request, upgrade)) socket.destroy();
  });
}

/** Reads nothing of it: what is on its way is thrown away with the connection. */
function refuseBody({ socket }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(413, { connection: 'close' }).end(() => socket.destroy());
}

/** A path: not the absolute form that asks a proxy (RFC 9112, section 3.2.2), nor two slashes that some read as a host. */
function isPlainTarget(request: IncomingMessage): boolean {
  return request.url !== undefined && request.url.startsWith('/') && !request.url.startsWith('//');
}
