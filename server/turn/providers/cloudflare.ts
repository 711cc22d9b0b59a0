/** Cloudflare's TURN: a key made in its dashboard, with a token. */
import type { Provider } from './provider.ts';

export interface CloudflareAccess {
  readonly name: 'cloudflare';
  readonly keyId: string;
  readonly token: string;
}

export const cloudflare = ({ keyId, token }: CloudflareAccess, base = 'https://rtc.live.cloudflare.com'): Provider => ({
  request: (ttl) =>
    new Request(`${base}/v1/turn/keys/${encodeURIComponent(keyId)}/credentials/generate-ice-servers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ttl }),
    }),
  listIn: (answer) => (answer instanceof Object && 'iceServers' in answer ? answer.iceServers : undefined),
});
