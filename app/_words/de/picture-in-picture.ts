/** The words of the small window that stays above all others, in German. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: 'Bild-im-Bild',
  close: 'Bild-im-Bild schließen',
  back: 'Zurück zum Meeting',
};
