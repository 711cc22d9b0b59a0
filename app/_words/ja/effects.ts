/** The words of backgrounds and noise suppression outside of their dialog, in Japanese. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: 'エフェクト',
  close: '閉じる',
  preparing: '背景を準備しています…',
  removeBackground: '背景を解除',
  troubles: {
    'background-not-loaded': 'この背景を読み込めませんでした。カメラの映像は元のままです。しばらくしてから、もう一度お試しください。',
    'camera-off': '現在、背景を使えないため、カメラをオフにしました。カメラをオンにしてもう一度試すか、「エフェクト」で「なし」を選ぶと背景なしで映ります。',
    'background-slow': 'このデバイスでは背景の処理が間に合わず、映像がカクついています。',
    'noise-not-loaded': '強いノイズ抑制を開始できませんでした。ブラウザ標準のノイズ抑制を使用します。',
  },
};
