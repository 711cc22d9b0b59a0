/** The words of backgrounds and noise suppression outside of their dialog, in Chinese. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: '效果',
  close: '关闭',
  preparing: '正在准备背景…',
  removeBackground: '移除背景',
  troubles: {
    'background-not-loaded': '无法加载此背景，摄像头画面保持不变。请稍后重试。',
    'camera-off': '背景目前无法使用，因此摄像头已关闭。请打开摄像头重试，或在“效果”中将背景设为“无”，以实际背景出镜。',
    'background-slow': '此设备性能不足，使用背景会使画面卡顿。',
    'noise-not-loaded': '无法启用强降噪，已改用浏览器自带的降噪。',
  },
};
