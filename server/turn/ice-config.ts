/**
 * The ICE servers that a browser is told of. With a shared secret each participant gets credentials of their own that soon
 * expire (draft-uberti-behave-turn-rest-00, what coturn calls use-auth-secret): no guest ever learns a lasting password.
 */
import { createHmac } from 'node:crypto';
import type { IceConfig, IceServer } from '#protocol/ice';

/** How this deployment lets browsers authenticate to its TURN servers. */
export type TurnAccess =
  | { readonly kind: 'none' }
  | { readonly kind: 'secret'; readonly urls: readonly string[]; readonly secret: string }
  | { readonly kind: 'password'; readonly urls: readonly string[]; readonly username: string; readonly credential: string };

export interface IceSettings {
  readonly stunUrls: readonly string[];
  readonly turn: TurnAccess;
  /** Servers given as they are, instead of all the above. */
  readonly iceServers?: readonly IceServer[];
  readonly iceTransportPolicy: 'all' | 'relay';
  /** Lifetime of credentials, in seconds. */
  readonly ttlSeconds: number;
}

/**
 * What one participant needs to reach the others.
 *
 * @param now milliseconds since 1970
 */
export function iceConfigFor(settings: IceSettings, participantId: string, now: number): IceConfig {
  const iceServers = settings.iceServers ?? [
    ...(settings.stunUrls.length > 0 ? [{ urls: settings.stunUrls }] : []),
    ...turnServers(settings, participantId, now),
  ];
  return { iceServers, iceTransportPolicy: settings.iceTransportPolicy, ttlSeconds: settings.ttlSeconds, relay: hasRelay(settings) };
}

/** Whether a TURN server is configured. */
export function hasRelay(settings: IceSettings): boolean {
  return settings.iceServers?.some((server) => server.urls.some(isTurnUrl)) ?? settings.turn.kind !== 'none';
}

export const isTurnUrl = (url: string): boolean => /^turns?:/i.test(url);

function turnServers({ turn, ttlSeconds }: IceSettings, participantId: string, now: number): readonly IceServer[] {
  switch (turn.kind) {
    case 'none':
      return [];
    case 'password':
      return [{ urls: turn.urls, username: turn.username, credential: turn.credential }];
    case 'secret': {
      const username = `${Math.floor(now / 1_000) + ttlSeconds}:${participantId}`;
      const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
      return [{ urls: turn.urls, username, credential }];
    }
    default:
      return turn satisfies never;
  }
}
