/** The notices of the meeting that can be put away for good, by what they say: in Chinese. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: '静音时说话',
  silent: '麦克风没有声音',
  weak: '网络不佳',
  switched: '设备被拔出，已改用另一个设备',
  mirror: '共享会议所在的屏幕或标签页',
};
