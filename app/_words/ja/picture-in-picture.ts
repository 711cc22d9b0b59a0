/** The words of the small window that stays above all others, in Japanese. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: 'ピクチャーインピクチャー',
  close: 'ピクチャーインピクチャーを閉じる',
  back: '会議に戻る',
};
