/** The words of the settings that are there before their inside is, in German. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: 'Einstellungen',
  close: 'Schließen',
};
