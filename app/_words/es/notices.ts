/** The notices of the meeting that can be put away for good, by what they say, in Spanish. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'Hablas con el micrófono silenciado',
  silent: 'Tu micrófono no capta sonido',
  weak: 'Tu conexión es débil',
  switched: 'Otro dispositivo sustituyó a uno que se desconectó',
};
