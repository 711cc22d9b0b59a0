/** The words of a part of a page whose code is fetched when it is first shown, in Chinese. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: '正在加载…',
  notFetched: '无法加载此部分：目前无法连接到会议服务器。',
  tryAgain: '重试',
};
