/** The words for whoever is before the door for longer, in Chinese. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: '等待准许进入',
  hostHere: '主持人能看到你在等待。获准后会立即进入会议。',
  noHost: '主持人还没有到。主持人到来后会看到你在等待。请保持此页面打开。',
  admitted: '已获准进入，正在加入…',
  hostSays: '主持人说：',
  cancel: '取消',
  startsIn: (left) => `还有 ${left}`,
  anyMoment: '即将开始…',
  reopen: '重新开放会议',
  becomeHost: '在此设备上成为此会议的主持人',
  goOnWithout: '暂不使用',
};
