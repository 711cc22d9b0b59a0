/** How a browser may reach others: the ICE servers of this deployment, with credentials that soon expire. */

/** One entry of RTCConfiguration.iceServers (W3C webrtc-pc, section 4.2.2). */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/**
 * What the server knows of its relay: none is configured, not proved yet, `available` (at least one of its TURN URLs gave an
 * address when it was last asked), or `failing` (none did).
 */
export type RelayState = 'none' | 'unproved' | 'available' | 'failing';

export interface IceConfig {
  readonly iceServers: readonly IceServer[];
  readonly iceTransportPolicy: 'all' | 'relay';
  /** For how many seconds from now the credentials are good. Ask anew at half of it. */
  readonly ttlSeconds: number;
  /** Whether a TURN relay is among the servers. */
  readonly relay: boolean;
  readonly relayState: RelayState;
}
