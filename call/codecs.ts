/**
 * Which codecs a connection offers, and which of them a picture is sent in. Few of them, so that a description stays small: VP8 is spoken by everyone, H.264
 * costs weak machines less; AV1 and VP9 show the text of a screen for half the bits. Opus is all the sound we need.
 */
import type { ScreenContent } from './call-state.ts';
import type { Slot } from './slots.ts';

const isNamed = (name: string) => ({ mimeType }: RTCRtpCodec): boolean => mimeType.toLowerCase() === name;
const hasFormat = (...parts: string[]) => ({ sdpFmtpLine = '' }: RTCRtpCodec): boolean => parts.every((part) => sdpFmtpLine.includes(part));

/** The codecs to give to setCodecPreferences (W3C webrtc-pc, section 5.4), best first; none where nothing is known. */
export function preferredCodecs(slot: Slot, capabilities: RTCRtpCapabilities | null): RTCRtpCodec[] {
  const all = capabilities?.codecs ?? [];
  const named = (name: string) => all.filter(isNamed(name));
  if (slot === 'microphone' || slot === 'screenAudio') return named('audio/opus');
  const h264 = named('video/h264').filter(hasFormat('packetization-mode=1', 'profile-level-id=42e0'));
  const forText = [...named('video/av1').filter(hasFormat('profile=0')), ...named('video/vp9').filter(hasFormat('profile-id=0'))];
  const chosen = [...named('video/vp8'), ...h264, ...(slot === 'screen' ? forText : [])];
  return chosen.length > 0 ? [...chosen, ...named('video/rtx')] : [];
}

/**
 * The codec for a screen, for RTCRtpEncodingParameters.codec (W3C webrtc-extensions, section 5.8). To name none would leave it as it was told before.
 *
 * @param agreed what both sides take, in any order: Chromium begins with the one in use
 * @param encoders how many are at work at the same time, each for one of the others
 * @param cores of this machine
 */
export function screenCodec(content: ScreenContent, agreed: readonly RTCRtpCodec[], encoders: number, cores: number): RTCRtpCodec | undefined {
  const forText = content === 'text' && encoders <= cores / 2 ? ['video/av1', 'video/vp9'] : [];
  return [...forText, 'video/vp8'].flatMap((name) => agreed.find(isNamed(name)) ?? [])[0];
}
