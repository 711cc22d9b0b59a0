/** The words of a room's settings, in Japanese. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: '会議の名前',
  comingIn: '入れる人',
  waitingRoom: '待機室',
  waitingRoomHint: 'ゲストが参加を申請し、ホストが許可します。',
  locked: '会議をロックする',
  lockedHint: 'ホストと、以前に許可された人のほかは、新しく入れません。',
  passcode: 'パスコード',
  passcodeHint: 'ゲストは入る前にこれを入力します。',
  passcodeSet: '設定されています。変更するには別のものを入力してください。',
  removePasscode: 'パスコードを削除',
  capacity: '同時に参加できる最大人数',
  capacityOfServer: 'このサーバーが許す人数まで',
  capacityWrong: (least, most) => `${least} から ${most} までの数字を入力してください。`,
  guestsMay: 'ゲストに許可すること',
  rights: {
    microphone: 'マイクをオンにする',
    camera: 'カメラをオンにする',
    screen: '画面を共有する',
    chat: 'チャットに書き込む',
  },
  mostCameras: '同時にオンにできるカメラの数',
  mostCamerasHint: '空欄の場合は制限なし。ホストはいつでもオンにでき、数に含まれます。',
  times: '時刻',
  opensAt: '開始時刻',
  opensAtHint: (zone) => `ゲストはその前には入れません。お使いのタイムゾーンは ${zone} です。`,
  closesAt: '終了時刻',
  closesAtHint: (zone) => `その時刻に会議は全員に対して終了します。お使いのタイムゾーンは ${zone} です。`,
  endsWithHosts: 'ホストがいなくなったら会議を終了する',
  endsWithHostsHint: '最後のホストが退出すると、全員に対して終了します。',
};
