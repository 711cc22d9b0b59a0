/** The words of the small window that stays above all others, in Spanish. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: 'Imagen en imagen',
  close: 'Cerrar imagen en imagen',
  back: 'Volver a la reunión',
};
