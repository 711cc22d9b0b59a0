/**
 * How a shared screen is made good for what it shows. Where there is not enough of line or machine, text loses frames and a film
 * sharpness, and not the other way round (W3C mst-content-hint, sections 4.2 and 5).
 */
import type { ScreenContent } from './call-state.ts';

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

/** What RTCRtpSender.setParameters is to be told of a screen's track. */
export function degradationOf({ contentHint }: MediaStreamTrack): Pick<ScreenFit, 'degradationPreference'> {
  const { degradationPreference } = SCREEN_FIT[contentHint === 'motion' ? 'motion' : 'text'];
  return { degradationPreference };
}
