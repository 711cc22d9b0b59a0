/** The words of the small window that stays above all others, in Chinese. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: '画中画',
  close: '关闭画中画',
  back: '返回会议',
};
