/** Headers of every response: what our pages may do, and that nobody frames them. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NONCE_HEADER } from '#protocol/nonce';

const PERMISSIONS = [
  'camera=(self)',
  'microphone=(self)',
  'display-capture=(self)',
  'speaker-selection=(self)',
  'screen-wake-lock=(self)',
  'fullscreen=(self)',
  'autoplay=(self)',
  'geolocation=()',
  'payment=()',
  'usb=()',
].join(', ');

/**
 * The policy goes with the request, too: Next finds the nonce for its inline scripts in it, and our own pages in a header of its own.
 *
 * @param secure whether the request came by https: from then on the browser comes by nothing else (RFC 6797)
 */
export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse, { dev, secure }: { readonly dev: boolean; readonly secure: boolean }): void {
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A room's link is a secret: it goes to no other site.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', PERMISSIONS);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('X-Frame-Options', 'DENY');
  const nonce = randomUUID();
  const policy = contentSecurityPolicy(request.headers.host, nonce, dev);
  response.setHeader('Content-Security-Policy', policy);
  request.headers['content-security-policy'] = policy;
  request.headers[NONCE_HEADER] = nonce;
}

function contentSecurityPolicy(host: string | undefined, nonce: string, dev: boolean): string {
  // Safari does not count ws: as 'self', so that the host is named; only where it is nothing but a host.
  const sockets = host !== undefined && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    // Next boots from inline scripts. Backgrounds and noise suppression are WebAssembly of our own origin, which may be compiled; text may not.
    `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'${dev ? " 'unsafe-eval'" : ''}`,
    // What tells of mistakes in development brings styles of its own.
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // A place on the screen that React writes into the page.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob: data: mediastream:",
    "worker-src 'self' blob:",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
