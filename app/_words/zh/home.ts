/** The words of the home page, in Chinese. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: '一个链接，即可面对面开会',
  intro: '发起会议，分享链接，开始交谈。声音和画面在浏览器之间直接传输。',
  meetingName: '会议名称',
  meetingNameHint: '每周例会（选填）',
  newMeeting: '发起会议',
  creating: '正在创建会议…',
  join: '已有链接或代码？',
  linkOrCode: '会议链接或会议代码',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: '前往会议',
  notARoom: '这不是有效的会议链接或代码。会议代码由十二个字母组成，例如 abcd-efgh-jkmn。',
  mine: '我的会议',
  recent: '最近的会议',
  forgetRecent: '清除记录',
  points: ['无需注册账号', '无需安装', '部署在自己的服务器上'],
};
