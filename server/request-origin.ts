/**
 * Where a request came from and where its sender thinks we are. Forwarded headers count only as far as TRUST_PROXY says: anyone
 * can write them.
 */
import type { IncomingMessage } from 'node:http';

export interface ProxySettings {
  /** Where people reach this server, as `https://meet.example`; without it the request's own host says it. */
  readonly publicUrl?: string | undefined;
  /** How many proxies of ours stand in front. */
  readonly trustedHops: number;
}

export interface RequestOrigin {
  /** The sender's address, or the network of it for IPv6 (/64), because one person has them all. */
  clientAddress(request: IncomingMessage): string;
  /** Our own address as the sender knows it, without a slash at its end. */
  baseUrl(request: IncomingMessage): string;
  /** False for a request that a page of another origin made. A request that no page made has no Origin and is welcome. */
  allows(request: IncomingMessage): boolean;
}

export function createRequestOrigin({ publicUrl, trustedHops }: ProxySettings): RequestOrigin {
  /** The value of a forwarded header that our own outermost proxy wrote. */
  const forwarded = (request: IncomingMessage, header: string): string | undefined => {
    const values = [request.headers[header] ?? []].flat().join(',').split(',').map((value) => value.trim()).filter(Boolean);
    return trustedHops > 0 ? values[Math.max(0, values.length - trustedHops)] : undefined;
  };
  const hostOf = (request: IncomingMessage) => forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? 'localhost';
  const schemeOf = (request: IncomingMessage) => (forwarded(request, 'x-forwarded-proto') === 'https' ? 'https' : 'http');

  return {
    clientAddress: (request) => network(forwarded(request, 'x-forwarded-for') ?? request.socket.remoteAddress ?? ''),
    baseUrl: (request) => publicUrl ?? `${schemeOf(request)}://${hostOf(request)}`,
    allows(request) {
      const site = request.headers['sec-fetch-site'];
      const { origin } = request.headers;
      if (origin !== undefined) {
        if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
        return URL.canParse(origin) && new URL(origin).host === hostOf(request).toLowerCase();
      }
      return site === undefined || site === 'same-origin' || site === 'none';
    },
  };
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const full = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return `${full.slice(0, 4).join(':')}::/64`;
}
