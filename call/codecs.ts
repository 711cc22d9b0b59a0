/**
 * Which codecs a connection offers. Few of them, so that a description stays small: VP8 is spoken by everyone, H.264 costs
 * weak machines less; Opus is all the sound we need.
 */

/** The codecs to give to setCodecPreferences (W3C webrtc-pc, section 5.4), best first; none where nothing is known. */
export function preferredCodecs(kind: 'audio' | 'video', capabilities: RTCRtpCapabilities | null): RTCRtpCodec[] {
  const all = capabilities?.codecs ?? [];
  if (kind === 'audio') return all.filter((codec) => codec.mimeType.toLowerCase() === 'audio/opus');
  const named = (name: string) => all.filter((codec) => codec.mimeType.toLowerCase() === `video/${name}`);
  const h264 = named('h264').filter(
    ({ sdpFmtpLine = '' }) => sdpFmtpLine.includes('packetization-mode=1') && sdpFmtpLine.includes('profile-level-id=42e0'),
  );
  const chosen = [...named('vp8'), ...h264];
  return chosen.length > 0 ? [...chosen, ...named('rtx')] : [];
}
