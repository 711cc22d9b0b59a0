/** What a person may choose to be done to their picture and their sound, and what may go wrong with it. The code that does it is in effects/. */
export const BACKGROUNDS = ['none', 'blur', 'room', 'hills', 'dusk', 'own'] as const;

/** `room`, `hills` and `dusk` are pictures of ours (public/backgrounds), `own` is a picture of the person's. */
export type Background = (typeof BACKGROUNDS)[number];

/** `browser`: the browser's own (W3C mediacapture-main, section 4.3.7). `strong`: RNNoise after it. */
export const NOISE_SUPPRESSIONS = ['off', 'browser', 'strong'] as const;
export type NoiseSuppression = (typeof NOISE_SUPPRESSIONS)[number];

export type EffectTrouble =
  /** The background could not be had; the camera goes on as it was before. */
  | 'background-not-loaded'
  /** The background could not be had, or stopped: the camera is off, rather than showing what was to be hidden. */
  | 'camera-off'
  /** The machine is too slow for the background. */
  | 'background-slow'
  /** Strong noise suppression could not be had; the browser's own goes on. */
  | 'noise-not-loaded';

export interface EffectsState {
  readonly background: Background;
  readonly noiseSuppression: NoiseSuppression;
  /** Whether the camera waits for its background. */
  readonly preparing: boolean;
  readonly trouble?: EffectTrouble | undefined;
}

export const NO_EFFECTS: EffectsState = { background: 'none', noiseSuppression: 'browser', preparing: false };
