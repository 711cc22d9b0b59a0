/** The words of the settings that are there before their inside is, in Spanish. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: 'Configuración',
  close: 'Cerrar',
};
