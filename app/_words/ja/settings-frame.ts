/** The words of the settings that are there before their inside is, in Japanese. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: '設定',
  close: '閉じる',
};
