/** The words of the settings, in Japanese. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: 'デバイス', effects: 'エフェクト', general: '一般', call: '通話', keys: 'ショートカット', notices: 'お知らせ' },
  language: '言語',
  theme: 'テーマ',
  themes: { system: 'システムに合わせる', dark: 'ダーク', light: 'ライト' },
  themeHint: '会議の画面は常にダークで表示されます。',
  comingSounds: '参加や退出があったときに音を鳴らす',
  comingSoundsHint: '6人以上の会議では鳴りません。ホストには、待っている人がいることも音で知らせます。',
  lowBandwidthHint: 'カメラの映像を小さくして送信します（1人あたり最大120 kbit/s）。音質は変わりません。',
  audioOnlyHint: '自分のカメラをオフにし、ほかの人のカメラ映像も受信しません。共有画面は表示されます。解除すると、カメラは元の状態に戻ります。',
  noticesHint: '次のお知らせは表示しない設定になっています。',
  noNotices: '非表示にしたお知らせはありません。',
  showAgain: '再び表示',
  notices: {
    muted: 'ミュート中に話しているとき',
    silent: 'マイクの音声が検出されないとき',
    weak: '接続が不安定なとき',
    switched: 'デバイスが取り外され、別のデバイスに切り替わったとき',
    mirror: '会議を表示している画面やタブを共有しているとき',
  },
};
