/** The words of the small window that stays above all others, in French. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: 'Image dans l’image',
  close: 'Fermer l’image dans l’image',
  back: 'Retour à la réunion',
};
