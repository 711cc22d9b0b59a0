/** The words of the settings that are there before their inside is, in French. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: 'Paramètres',
  close: 'Fermer',
};
