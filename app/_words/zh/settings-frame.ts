/** The words of the settings that are there before their inside is, in Chinese. */
import type { Words } from '../catalogues.ts';

export const settingsFrame: Words['page']['settingsFrame'] = {
  heading: '设置',
  close: '关闭',
};
