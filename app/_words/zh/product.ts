/** What the product calls itself, here and in a link's unfurl: in Chinese. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley：人人都能举办的视频会议',
  description: '打开链接，预览一下自己的画面，加入并开始交谈。无需账号，无需安装。',
  invitationTitle: '加入 Parley 会议',
  invitationDescription: '邀请你参加视频会议。在浏览器中打开链接即可：无需账号，无需安装。',
};
