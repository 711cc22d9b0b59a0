/** The words of the dialog in which effects are chosen. */
import type { Background, NoiseSuppression } from '#call/effects-choice';

export const effectsPicker = {
  cameraOff: 'Turn on your camera to see how you look.',
  background: 'Background',
  backgrounds: { none: 'None', blur: 'Blur', room: 'Room', hills: 'Hills', dusk: 'Dusk', own: 'Your own image' } satisfies Record<Background, string>,
  chooseOwn: 'Choose an image',
  ownHint: 'It is kept in this browser only.',
  notAnImage: 'This file could not be used. Choose a smaller one, or another kind of image.',
  noise: 'Noise suppression',
  noises: { off: 'Off', browser: 'Standard', strong: 'Strong' } satisfies Record<NoiseSuppression, string>,
};
