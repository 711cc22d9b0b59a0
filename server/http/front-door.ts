/**
 * What every request passes first: headers that only we may set are taken from it, ours are put on the answer, and what no
 * browser sends to a site is cut off.
 */
import type { IncomingMessage, Server } from 'node:http';
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
}

/** Puts the front door before every listener that the server has now. */
export function installFrontDoor(server: Server, { dev, upgradePath, isSecure }: FrontDoorOptions): void {
  const inside = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response) => {
    if (!isPlainTarget(request)) return void request.socket.destroy();
    for (const name of Object.keys(request.headers)) if (OURS.test(name)) delete request.headers[name];
    setSecurityHeaders(request, response, { dev, secure: isSecure(request) });
    for (const listener of inside) listener.call(server, request, response);
  });
  if (dev) return;
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (request.url?.startsWith(`${upgradePath}/`) !== true) socket.destroy();
  });
}

/** A path: not the absolute form that asks a proxy (RFC 9112, section 3.2.2), nor two slashes that some read as a host. */
function isPlainTarget(request: IncomingMessage): boolean {
  return request.url !== undefined && request.url.startsWith('/') && !request.url.startsWith('//');
}
