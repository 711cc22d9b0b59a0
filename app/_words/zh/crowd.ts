/** The words of what comes of many people, in Chinese. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: '会议中人数较多，因此你加入时麦克风处于关闭状态。你可以在加入前或加入后打开它。',
  machine: `人数较多，你的设备可能无法处理这么多画面。你可以关闭摄像头，或在设置中选择“${saving.audioOnly}”。`,
  line: `人数较多，你的网络连接可能无法把你的画面传给所有人。你可以关闭摄像头，或在设置中选择“${saving.audioOnly}”。`,
};
