/** The words of a room's settings, in Chinese. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: '会议名称',
  comingIn: '谁可以进入',
  waitingRoom: '等候室',
  waitingRoomHint: '访客请求加入，由主持人准许进入。',
  locked: '锁定会议',
  lockedHint: '除主持人和之前已获准进入的人外，不再有新人进入。',
  passcode: '会议密码',
  passcodeHint: '访客必须输入密码才能进入。',
  passcodeSet: '已设置密码。输入新的密码即可更改。',
  removePasscode: '移除密码',
  capacity: '同时在场的最多人数',
  capacityOfServer: '以此服务器允许的人数为限',
  capacityWrong: (least, most) => `请输入 ${least} 到 ${most} 之间的数字。`,
  guestsMay: '访客可以',
  rights: {
    microphone: '打开自己的麦克风',
    camera: '打开自己的摄像头',
    screen: '共享自己的屏幕',
    chat: '在聊天中发言',
  },
  mostCameras: '同时开启的摄像头上限',
  mostCamerasHint: '留空则不限。主持人始终可以打开摄像头，并计入其中。',
  times: '时间',
  opensAt: '开放时间',
  opensAtHint: (zone) => `在此之前访客无法进入。你的时区是 ${zone}。`,
  closesAt: '关闭时间',
  closesAtHint: (zone) => `届时会议将对所有人结束。你的时区是 ${zone}。`,
  endsWithHosts: '主持人离开后结束会议',
  endsWithHostsHint: '最后一位主持人离开后，会议对所有人结束。',
};
