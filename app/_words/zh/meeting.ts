/** The words of the meeting, in Chinese. */
import type { Words } from '../catalogues.ts';

const people = new Intl.ListFormat('zh', { type: 'conjunction' });

export const meeting: Words['meeting']['meeting'] = {
  title: (meeting, count) => `会议：${meeting} (${count})`,
  region: '会议',
  controls: '会议控件',
  share: '共享屏幕',
  stopSharing: '停止共享',
  people: '参会者',
  switchCamera: '切换摄像头',
  raiseHand: '举手',
  lowerHand: '放下手',
  react: '回应',
  hand: (place) => `已举手，第 ${place} 位`,
  more: '更多',
  leave: '离开会议',
  you: '你',
  host: '主持人',
  close: '关闭',
  notShown: '由于程序错误，无法显示此部分。会议不受影响。',
  tryAgain: '重试',
  turnOnSound: '打开声音',
  soundBlocked: '浏览器已将会议静音，需要你手动打开声音。',
  copyLink: '复制链接',
  copied: '链接已复制',
  showQrCode: '显示二维码',
  qrCodeHeading: '扫码加入',
  qrCodeOf: (link) => `${link} 的二维码`,
  copyByHand: '复制此链接',
  copyByHandHint: '浏览器不允许此页面进行复制。请按 Ctrl+C 或 Cmd+C，或通过菜单复制。',
  aloneHeading: '目前只有你一人',
  alone: '把此链接发给你想邀请的人。',
  details: '连接详情',
  endForEveryone: '为所有人结束会议',
  endHeading: '为所有人结束会议？',
  endWarning: '所有人都将断开连接，链接也会失效。此操作无法撤销。',
  ending: '正在结束…',
  cancel: '取消',
  dismiss: '关闭提示',
  mutedSpeech: '你已静音，其他人听不到你的声音。请按 Ctrl+D，或按住空格键发言。',
  weakLine: '你的网络不佳，其他人可能听不清、看不清你。请靠近 Wi-Fi 路由器，或关闭摄像头。',
  neverAgain: '不再显示',
  stillThere: '你还在吗？',
  leavingSoon: '会议中只有你一人，已有十分钟。如无回应，两分钟后将自动离开；链接仍然有效。',
  stay: '留在会议中',
  states: { microphoneOff: '麦克风已关闭', speaking: '正在发言', cameraOff: '摄像头已关闭', sharing: '正在共享屏幕', handRaised: '已举手' },
  reactions: { '👍': '点赞', '👏': '鼓掌', '❤️': '爱心', '😂': '大笑', '😮': '惊讶', '🎉': '庆祝' },
  screenOf: (name) => `${name} 的屏幕`,
  peopleCount: (count) => `${count} 人`,
  switchedTo: (source, label) => `${source === 'microphone' ? '麦克风' : '摄像头'}已拔出。现在使用${label === '' ? '另一个设备' : ` ${label}`}。`,
  paused: {
    microphone: '浏览器或设备已暂停麦克风，其他人听不到你的声音。请在此处先关闭再打开麦克风，即可恢复。',
    camera: '浏览器或设备已暂停摄像头，其他人看不到你的画面。请在此处先关闭再打开摄像头，即可恢复。',
  },
  link: {
    lost: '连接已断开，正在等待',
    poor: '连接不佳',
    connecting: '正在连接…',
    reconnecting: '正在重新连接…',
    blocked: '无法连接。双方之间的网络阻止了连接。',
    noRelay: '无法连接。此服务器没有可用于严格网络的中继。',
    relayRefused: '无法连接。中继拒绝了我们的凭据。',
  },
  serverReconnecting: '正在重新连接会议服务器。你仍能看到和听到其他人。',
  relayRefused: '中继拒绝了我们的凭据，你可能无法与所有人连接。请告知此服务器的管理员。',
  news: {
    joined: (names) => `${who(names)}已加入。`,
    left: (names) => `${who(names)}已离开。`,
    raised: (names) => `${who(names)}举手了。`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} 人` : `${people.format(names)} `;
}
