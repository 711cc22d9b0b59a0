/** The words of the settings that are there before their inside is, in Arabic. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: 'الإعدادات',
  close: 'إغلاق',
};
