/** The words of sharing a screen, a window or a tab, in Chinese. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: '共享优化',
  content: { text: '文字优先', motion: '流畅度优先' },
  yours: '你正在共享屏幕',
  yoursWithSound: '你正在共享屏幕和声音',
  notShown: '为避免画面无限重复，此处不显示。',
  thisScreen: '你正在共享会议所在的屏幕。请改为共享窗口或标签页，以免其他人看到重复的画面。',
  thisTab: '你正在共享会议所在的标签页。请改为共享其他标签页或窗口，以免其他人看到重复的画面。',
};
