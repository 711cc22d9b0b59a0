/** The words of the self test in the lobby, in Chinese. */
import type { Words } from '../catalogues.ts';

export const selfTest: Words['selfTest'] = {
  local: '录制内容只保留在此页面，不会发送到任何地方，关闭后即消失。',
  waiting: '正在等待麦克风和摄像头。',
  recording: '正在录制。请说句话。',
  recordingPicture: '正在录制。麦克风已关闭。',
  secondsLeft: (seconds) => `还剩 ${seconds} 秒`,
  yourself: '录制的内容',
  states: {
    playing: '正在回放，这就是其他人看到和听到的你。',
    played: '测试回放完毕。',
    'not-played': '无法播放。请点击“重新播放”，或先选择其他扬声器。',
  },
  verdicts: {
    heard: { what: '已录到你的声音。', todo: '如果你现在听不到自己的声音，请选择其他扬声器。' },
    faint: { what: '声音很小。', todo: '请大声一些或靠近麦克风，选择其他麦克风，或在系统的声音设置中调高输入音量，然后重新录制。' },
    silent: { what: '麦克风没有声音。', todo: '请检查耳机或键盘上的静音开关，选择其他麦克风，或在系统的声音设置中调高输入音量，然后重新录制。' },
    unknown: { what: '听到自己的声音了吗？', todo: '如果没有，请选择其他麦克风或扬声器，然后重新录制。' },
    'microphone-off': { what: '麦克风已关闭。', todo: '要听到自己的声音，请关闭此窗口，打开麦克风，然后重新录制。' },
  },
  impossible: {
    unsupported: '此浏览器无法录制。请在说话时观察麦克风音量，并点击“测试扬声器”。',
    'nothing-on': '没有可录制的内容。请先打开麦克风或摄像头。',
    failed: '录制中断。请重新录制，或先选择其他设备。',
  },
  playAgain: '重新播放',
  again: '重新录制',
};
