/** The words of what stands in the lobby and in the meeting alike, in Chinese. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: '打开麦克风',
  microphoneOff: '关闭麦克风',
  cameraOn: '打开摄像头',
  cameraOff: '关闭摄像头',
  reconnectingTitle: '正在重新连接：{meeting}',
  connection: '连接',
  rejoining: '正在让你回到会议…',
  silentMicrophone: {
    what: '麦克风没有声音。',
    todo: '请说句话试试。如果仍没有声音，请检查耳机或键盘上的静音开关，选择其他麦克风，或在系统的声音设置中调高输入音量。',
  },
};
