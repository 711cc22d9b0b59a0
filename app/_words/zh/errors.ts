/** One sentence for whatever can go wrong with a request, in Chinese. */
import type { Words } from '../catalogues.ts';
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';

export const errors: Words['page']['errors'] = {
  'bad-request': '会议服务器无法识别此页面的请求。请重新加载页面，然后重试。',
  'too-large': '内容超出会议服务器的上限。请缩短后重试。',
  'rate-limited': '操作过于频繁。请等一分钟后重试。',
  'version-mismatch': 'Parley 在此页面打开期间已更新。请重新加载页面以继续。',
  'room-not-found': '此链接没有对应的会议。请检查链接，或索取新的链接。',
  'room-closed': '主持人已结束此会议。请向主持人索取新链接。',
  'room-full': '此会议人数已满。请等有人离开后重试。',
  'room-locked': '主持人已锁定此会议。请让主持人解锁，然后重试。',
  'room-not-started': '此会议尚未开始。',
  'knock-required': '需要主持人准许你进入。请申请加入。',
  'passcode-required': '此会议设有密码。请向主持人索取。',
  'passcode-wrong': '密码不正确。请向主持人确认后重试。',
  banned: '主持人已禁止你进入此会议。',
  'settings-invalid': '这些设置互相矛盾。会议的结束时间必须晚于开始时间，人数不能超过此服务器的上限。',
  'host-link-invalid': '此主持人链接已被使用或已过期。请在另一台设备上重新生成。',
  'sign-in-required': '请先登录，再在此创建会议。',
  'name-empty': '请填写一个让其他人看到的名字。',
  'name-too-long': `名字过长，最多 ${MAX_DISPLAY_NAME} 个字符。`,
  'not-seated': '你已不在此会议中。请重新加入。',
  'already-seated': '此标签页已在另一场会议中。请先离开那场会议。',
  'resume-refused': '你的席位已被释放。请重新加入。',
  'target-not-here': '此人已不在会议中。',
  forbidden: '只有会议主持人可以执行此操作。',
  offline: '无法连接到会议服务器。请检查网络连接，然后重试。',
  timeout: '会议服务器没有响应。请检查网络连接，然后重试。',
  internal: '会议服务器出现问题。请稍后重试。',
};

/** Of the meeting's own name. */
export const meetingNameTooLong: Words['page']['meetingNameTooLong'] = `名称过长，最多 ${MAX_ROOM_NAME} 个字符。`;
