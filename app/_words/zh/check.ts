/** The words of the page that checks the connection, in Chinese. */
import type { Words } from '../catalogues.ts';

export const check: Words['check']['check'] = {
  heading: '检查连接',
  intro: '用不到十秒的时间，逐项检查开会所需的条件。浏览器可能会请求使用麦克风和摄像头：试用后会立即关闭，没有人会听到或看到你。',
  running: '正在检查连接…',
  progress: (done, total) => `已完成 ${done}/${total} 项检查`,
  list: '检查项目',
  waiting: '正在检查…',
  runAgain: '重新检查',
  copyText: '复制为文本',
  copyJson: '复制为 JSON',
  copied: '已复制',
  copyByHand: '复制此结果',
  copyByHandHint: '浏览器不允许此页面进行复制。请按 Ctrl+C 或 Cmd+C，或通过菜单复制。',
  copyHint: '复制的内容可发给此服务器的管理员，其中包含你的浏览器、设备和公网地址，不包含密码。',
  meetingHeading: '检查哪场会议？',
  meetingIntro: '中继服务器能让通话穿过限制严格的网络，但只对可以加入会议的人开放。如需一并检查，请粘贴会议链接。',
  linkOrCode: '会议链接或会议代码',
  checkMeeting: '检查此会议',
  toMeeting: '前往会议',
  grades: { good: '正常', warning: '注意', bad: '有问题', unknown: '未知' },
  verdict: {
    can: '可以加入会议，一切正常。',
    canSoFar: '可以加入会议。未指定会议，仅检查了部分项目。',
    canBut: (but, more) => `可以加入会议，但${but}。${moreWords(more)}`,
    cannot: (because, more) => `无法加入会议：${because}${moreWords(more)}`,
  },
  but: {
    browser: '无法使用麦克风和摄像头',
    microphone: '其他人听不到你的声音',
    camera: '其他人看不到你的画面',
    socket: '会议的响应会变慢',
    full: '此会议已满，需等有人离开',
    noRelay: '此服务器没有中继，在限制严格的网络中可能无法与部分人连接',
    otherNetworks: '可能无法与其他网络中的人连接',
    relayBroken: '中继无法使用，可能无法与所有人连接',
    relayInPart: '部分中继线路无法使用',
    relaySlow: '经由中继的通话质量会较差',
    relayCarriesNothing: '中继无法传输通话，可能无法与所有人连接',
  },
  because: {
    browser: '此浏览器不支持视频会议。',
    socket: '无法连接到会议服务器。',
    relay: '此服务器的所有通话都经由中继，而中继无法使用。',
  },
};

function moreWords(more: number): string {
  return more === 0 ? '' : `另有 ${more} 项不正常。`;
}
