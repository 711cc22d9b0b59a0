/** The words of what stands in the lobby and in the meeting alike, in Japanese. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: 'マイクをオンにする',
  microphoneOff: 'マイクをオフにする',
  cameraOn: 'カメラをオンにする',
  cameraOff: 'カメラをオフにする',
  reconnectingTitle: '再接続中：{meeting}',
  connection: '接続',
  rejoining: '会議に戻っています…',
  silentMicrophone: {
    what: 'マイクの音声が検出されません。',
    todo: '何か話してみてください。変わらない場合は、ヘッドセットやキーボードのミュートスイッチを確認するか、別のマイクを選ぶか、システムのサウンド設定で入力音量を上げてください。',
  },
};
