/** The words of the settings, in Chinese. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: '设备', effects: '效果', general: '常规', call: '通话', keys: '快捷键', notices: '提示' },
  language: '语言',
  theme: '主题',
  themes: { system: '跟随系统', dark: '深色', light: '浅色' },
  themeHint: '会议界面始终为深色。',
  comingSounds: '有人加入或离开时播放提示音',
  comingSoundsHint: '超过五人时不播放。有人等候进入时，主持人也会听到提示音。',
  lowBandwidthHint: '摄像头画面以较小的尺寸发送，每人最多 120 kbit/s。声音质量不变。',
  audioOnlyHint: '关闭你的摄像头，也不接收其他人的摄像头画面；共享的屏幕仍会显示。退出此模式后，摄像头恢复原状。',
  noticesHint: '以下提示已设为不再显示。',
  noNotices: '没有设为不再显示的提示。',
  showAgain: '恢复显示',
  notices: {
    muted: '静音时说话',
    silent: '麦克风没有声音',
    weak: '网络不佳',
    switched: '设备被拔出，已改用另一个设备',
    mirror: '共享会议所在的屏幕或标签页',
  },
};
