/**
 * The ICE servers that a browser is told of. With a shared secret each participant gets credentials of their own that soon
 * expire (draft-uberti-behave-turn-rest-00, what coturn calls use-auth-secret): no guest ever learns a lasting password.
 */
import { createHmac } from 'node:crypto';
import type { IceConfig, IceServer } from '#protocol/ice';
import { isTurnUrl } from './ice-url.ts';
import type { TurnCredentials } from './probe.ts';
import type { ProviderAccess } from './providers/provider.ts';

/** How this deployment lets browsers authenticate to its TURN servers. */
export type TurnAccess =
  | { readonly kind: 'none' }
  | { readonly kind: 'secret'; readonly urls: readonly string[]; readonly secret: string }
  | { readonly kind: 'password'; readonly urls: readonly string[]; readonly username: string; readonly credential: string }
  | { readonly kind: 'provider'; readonly provider: ProviderAccess };

export interface IceSettings {
  readonly stunUrls: readonly string[];
  readonly turn: TurnAccess;
  /** Servers given as they are, instead of all the above. */
  readonly iceServers?: readonly IceServer[];
  readonly iceTransportPolicy: 'all' | 'relay';
  /** Lifetime of credentials, in seconds. */
  readonly ttlSeconds: number;
}

/** What a managed provider gave us last. */
export interface Provided {
  readonly iceServers: readonly IceServer[];
  /** For how many seconds from now its credentials are good. */
  readonly ttlSeconds: number;
}

/**
 * What one participant needs to reach the others.
 *
 * @param now milliseconds since 1970
 * @param provided undefined where there is no provider, or nothing of it
 */
export function iceConfigFor(settings: IceSettings, participantId: string, now: number, provided?: Provided): Omit<IceConfig, 'relayState'> {
  const iceServers = settings.iceServers ?? [
    ...(settings.stunUrls.length > 0 ? [{ urls: settings.stunUrls }] : []),
    ...turnServers(settings, participantId, now, provided),
  ];
  const relay = iceServers.some(({ urls }) => urls.some(isTurnUrl));
  const ttlSeconds = Math.min(settings.ttlSeconds, provided?.ttlSeconds ?? settings.ttlSeconds);
  return { iceServers, iceTransportPolicy: settings.iceTransportPolicy, ttlSeconds, relay };
}

/** Whether a TURN server is configured. */
export function hasRelay(settings: IceSettings): boolean {
  return settings.iceServers?.some((server) => server.urls.some(isTurnUrl)) ?? settings.turn.kind !== 'none';
}

/**
 * Credentials for anyone, from the secret that we share with the TURN server.
 *
 * @param expiry seconds since 1970
 */
export function mintCredentials(secret: string, expiry: number, name: string): TurnCredentials {
  const username = `${expiry}:${name}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}

function turnServers({ turn, ttlSeconds }: IceSettings, participantId: string, now: number, provided: Provided | undefined): readonly IceServer[] {
  switch (turn.kind) {
    case 'none':
      return [];
    case 'password':
      return [{ urls: turn.urls, username: turn.username, credential: turn.credential }];
    case 'secret':
      return [{ urls: turn.urls, ...mintCredentials(turn.secret, Math.floor(now / 1_000) + ttlSeconds, participantId) }];
    case 'provider':
      return provided?.iceServers ?? [];
    default:
      return turn satisfies never;
  }
}
