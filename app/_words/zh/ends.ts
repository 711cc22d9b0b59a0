/** The words of every screen on which there is no call, in Chinese. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: '你已离开会议', text: '摄像头和麦克风已关闭。通过同一链接可以再次加入。' },
  ended: { heading: '主持人已结束会议', text: '此链接已失效。请向主持人索取新链接，或自己发起会议。' },
  'ended-for-host': { heading: '主持人已结束会议', text: '现在没有人可以加入。作为主持人，你可以用同一链接重新开放会议。' },
  removed: { heading: '你已被移出会议', text: '会议主持人将你移出了会议。' },
  denied: { heading: '主持人未准许你进入', text: '你可以再次申请，或通过其他方式联系主持人。' },
  blocked: { heading: '主持人未准许你进入', text: '你无法进入此会议。' },
  banned: { heading: '你已被移出', text: '主持人已禁止你进入此会议。' },
  locked: { heading: '此会议已锁定', text: '目前不再允许其他人进入。解锁后本页会自动打开。' },
  'not-started': { heading: '此会议尚未开始', text: '开始后本页会自动打开。' },
  replaced: { heading: '你已在其他标签页中加入', text: '会议正在那个标签页中进行。如需在此处继续，请重新加入。' },
  'host-link': {
    heading: '要主持此会议吗？',
    text: '通过此链接，你将成为主持人：可以准许他人进入、将其静音或移出，以及结束会议。此链接只能使用一次。',
  },
  'not-found': { heading: '找不到此会议', text: '请仔细核对链接或代码，或索取新的链接。' },
  full: { heading: '会议人数已满', text: '已没有空位。有人离开后即可加入。' },
  unsupported: { heading: '此浏览器不支持视频会议', text: 'Parley 需要支持 WebRTC 的浏览器。请使用最新版本的 Chrome、Edge、Firefox 或 Safari。' },
  insecure: { heading: '此连接不安全', text: '浏览器只允许 https 页面使用摄像头和麦克风。请打开安全地址，或不使用摄像头和麦克风，仅收听和观看。' },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: '重新加入',
  home: '返回首页',
  tryAgain: '重试',
  askAgain: '再次申请',
  secureAddress: '打开安全地址',
  listenOnly: '不使用摄像头和麦克风，继续',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: '找不到此页面', text: '请检查地址，或返回首页。' },
  broken: { heading: '此页面出现问题', text: '请重新加载页面。如果问题再次出现，请告知此服务器的管理员。' },
  reload: '重新加载页面',
};
