/** STUN and TURN URLs (RFC 7064, RFC 7065): taken one by one, and what they say of the way to their server. */
import type { IceServer } from '#protocol/ice';

/** One URL, with the credentials that belong to it. */
export interface OneUrl {
  readonly url: string;
  /** With this URL alone. */
  readonly server: IceServer;
}

/** Every URL once. */
export function urlsOf(iceServers: readonly IceServer[]): { readonly stun: readonly OneUrl[]; readonly turn: readonly OneUrl[] } {
  const all = new Map(iceServers.flatMap((server) => server.urls.map((url) => [url, { url, server: Object.assign({}, server, { urls: [url] }) }])));
  const urls = [...all.values()];
  return { stun: urls.filter(({ url }) => /^stun/i.test(url)), turn: urls.filter(({ url }) => /^turn/i.test(url)) };
}

/** How a server is reached (RFC 7065, section 3.1). */
export function transportOf(url: string): 'udp' | 'tcp' | 'tls' {
  if (/^(turn|stun)s:/i.test(url)) return 'tls';
  return /[?&]transport=tcp/i.test(url) ? 'tcp' : 'udp';
}

/** Two are needed to tell the kind of NAT, a third is for the one that does not answer. */
const MOST_NAT_SERVERS = 3;

/** STUN URLs on different hosts. A TURN server on UDP answers STUN requests too (RFC 8656, section 5). */
export function natServersOf(iceServers: readonly IceServer[]): readonly string[] {
  const hosts = new Map<string, string>();
  for (const url of iceServers.flatMap(({ urls }) => urls)) {
    const parts = /^(?:stun|turn):(\[[^\]]*\]|[^:?]+)(:\d+)?/i.exec(url);
    if (!parts || transportOf(url) !== 'udp') continue;
    const [, host = '', port = ''] = parts;
    hosts.set(host, `stun:${host}${port}`);
  }
  return [...hosts.values()].slice(0, MOST_NAT_SERVERS);
}
