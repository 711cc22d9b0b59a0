/** What this browser can do at all, asked before a call is made. */

export type CallSupport = 'supported' | 'unsupported' | 'insecure';

/** `insecure`: connections work, but browsers give the page no devices (W3C secure-contexts). */
export function callSupport(): CallSupport {
  if (typeof RTCPeerConnection === 'undefined' || typeof WebSocket === 'undefined') return 'unsupported';
  return isSecureContext ? 'supported' : 'insecure';
}

/** Phones have no getDisplayMedia. */
export function canShareScreen(): boolean {
  // The type says that both are always there; an insecure page and a phone know better.
  const devices: Partial<MediaDevices> | undefined = navigator.mediaDevices;
  return devices?.getDisplayMedia !== undefined;
}
