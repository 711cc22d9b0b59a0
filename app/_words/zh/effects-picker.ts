/** The words of the dialog in which effects are chosen, in Chinese. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: '打开摄像头即可预览自己的画面。',
  background: '背景',
  backgrounds: { none: '无', blur: '模糊', room: '房间', hills: '山丘', dusk: '黄昏', own: '自选图片' },
  chooseOwn: '选择图片',
  ownHint: '图片仅保存在此浏览器中。',
  notAnImage: '无法使用此文件。请选择较小的图片或其他格式的图片。',
  noise: '降噪',
  noises: { off: '关闭', browser: '标准', strong: '强' },
};
