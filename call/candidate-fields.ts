/** What a candidate says of itself, and of which generation it is. */
import type { Candidate } from '#protocol/signal';

/** The ICE user name fragment of a description (RFC 8839, section 5.4): names the generation of its candidates. */
export function usernameFragmentOf(description: RTCSessionDescription | null): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(description?.sdp ?? '')?.[1];
}

/** What is sent of a candidate. */
export function fieldsOf({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: RTCIceCandidate): Candidate {
  // wrtc leaves the fragment out of the field, but never out of the candidate itself.
  const ufrag = usernameFragment ?? / ufrag (\S+)/.exec(candidate)?.[1] ?? null;
  return { candidate, sdpMid, sdpMLineIndex, usernameFragment: ufrag };
}
