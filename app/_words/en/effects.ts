/** The words of backgrounds and noise suppression outside of their dialog. */
import type { EffectTrouble } from '#call/effects-choice';

export const effects = {
  heading: 'Effects',
  close: 'Close',
  preparing: 'Preparing your background…',
  removeBackground: 'Remove background',
  troubles: {
    'background-not-loaded': 'This background could not be loaded, so your camera shows you as before. Try again in a moment.',
    'camera-off':
      'Your background does not work just now, so your camera was turned off. Turn it on to try again, or choose None under Effects to be seen without a background.',
    'background-slow': 'This device is too slow for your background: your picture stutters.',
    'noise-not-loaded': 'Strong noise suppression could not be started. The browser’s own is used.',
  } satisfies Record<EffectTrouble, string>,
};
