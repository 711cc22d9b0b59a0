/**
 * STUN and TURN URLs (RFC 7064 and RFC 7065): which ones are well formed, and what they say. A browser throws at a malformed one,
 * so that none may leave the server.
 */
import type { Transport } from './wire.ts';

/** `stun:host[:port]`, `turns:host[:port][?transport=udp|tcp]`; a host in brackets is IPv6. */
const HOST_PORT = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?`;
export const STUN_URL = new RegExp(`^stuns?:${HOST_PORT}$`);
export const TURN_URL = new RegExp(`^turns?:${HOST_PORT}(?:\\?transport=(?:udp|tcp))?$`);

export const isTurnUrl = (url: string): boolean => /^turns?:/i.test(url);

/** Where such a URL leads. */
export interface IceTarget {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly transport: Transport | 'dtls';
}

const PARTS = /^(stun|turn)(s?):(?:\[([^\]]+)\]|([^:?]+))(?::(\d+))?(?:\?transport=(udp|tcp))?$/i;

/** What the URL says, with the defaults of RFC 7065, section 3.1; undefined where it is none. */
export function parseIceUrl(url: string): IceTarget | undefined {
  const [, , secure = '', bracketed, plain, port, transport] = PARTS.exec(url) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined) return undefined;
  const safe = secure !== '';
  return { host, port: Number(port ?? (safe ? 5_349 : 3_478)), transport: safe ? (transport === 'udp' ? 'dtls' : 'tls') : transport === 'tcp' ? 'tcp' : 'udp' };
}
