/**
 * How a shared screen is made good for what it shows. Where there is not enough of line or machine, text loses frames and a film
 * sharpness, and not the other way round (W3C mst-content-hint, sections 4.2 and 5).
 */
import type { ScreenContent } from './call-state.ts';
import { screenCodec } from './codecs.ts';

export interface ScreenFit {
  readonly contentHint: 'detail' | 'motion';
  /** Frames a second that are captured. */
  readonly frameRate: number;
  readonly degradationPreference: RTCDegradationPreference;
}

export const SCREEN_FIT: Record<ScreenContent, ScreenFit> = {
  text: { contentHint: 'detail', frameRate: 15, degradationPreference: 'maintain-resolution' },
  motion: { contentHint: 'motion', frameRate: 30, degradationPreference: 'maintain-framerate' },
};

/** Of a machine that does not say. */
const FEW_CORES = 2;

/** A field of RTCRtpEncodingParameters that is not in TypeScript's library yet (W3C webrtc-extensions, section 5.8). */
interface WithCodec extends RTCRtpEncodingParameters {
  codec?: RTCRtpCodec | undefined;
}

/**
 * Writes into what RTCRtpSender.setParameters is told of a screen's track. It goes before the camera (W3C webrtc-priority, section 4.1).
 *
 * @param encoders how many encode it at the same time
 */
export function fitScreenTo(parameters: RTCRtpSendParameters, { contentHint }: MediaStreamTrack, { seen, encoders }: { readonly seen: boolean; readonly encoders: number }): void {
  const content = contentHint === 'motion' ? 'motion' : 'text';
  parameters.degradationPreference = SCREEN_FIT[content].degradationPreference;
  const codec = screenCodec(content, parameters.codecs, encoders, globalThis.navigator?.hardwareConcurrency ?? FEW_CORES);
  for (const encoding of parameters.encodings as WithCodec[]) Object.assign(encoding, { active: seen, priority: 'high', codec });
}
