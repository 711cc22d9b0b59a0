/** What a session description tells beyond what browsers say of it. */

/** Told by the origin of the session (RFC 8866, section 5.2), as it came: Chromium forgets it when it sets the description. */
export function isOfFirefox(sdp = ''): boolean {
  return /^o=mozilla/m.test(sdp);
}

/** The fingerprints of a description, in one order. */
export function fingerprintsOf(sdp = ''): string {
  return [...new Set(sdp.match(/^a=fingerprint:.*$/gim))].sort().join(' ').toUpperCase();
}
