/** The words of the meeting, in Japanese. */
import type { Words } from '../catalogues.ts';

const people = new Intl.ListFormat('ja', { type: 'conjunction' });

export const meeting: Words['meeting']['meeting'] = {
  title: (meeting, count) => `会議：${meeting} (${count})`,
  region: '会議',
  controls: '会議のコントロール',
  share: '画面を共有',
  stopSharing: '共有を停止',
  people: '参加者',
  switchCamera: 'カメラを切り替え',
  raiseHand: '手を挙げる',
  lowerHand: '手を下げる',
  react: 'リアクション',
  hand: (place) => `挙手中、${place}番目`,
  more: 'その他',
  leave: '退出',
  you: '自分',
  host: 'ホスト',
  close: '閉じる',
  notShown: '不具合のため、この部分を表示できません。会議は続いています。',
  tryAgain: '再試行',
  turnOnSound: '音声をオンにする',
  soundBlocked: 'ブラウザが会議の音声を止めています。聞くには音声をオンにしてください。',
  copyLink: 'リンクをコピー',
  copied: 'リンクをコピーしました',
  showQrCode: 'QRコードを表示',
  qrCodeHeading: 'スキャンして参加',
  qrCodeOf: (link) => `${link}のQRコード`,
  copyByHand: 'このリンクをコピー',
  copyByHandHint: 'ブラウザがコピーを許可しませんでした。Ctrl+CまたはCmd+Cを押すか、メニューからコピーしてください。',
  aloneHeading: 'まだあなただけです',
  alone: '参加してほしい人にこのリンクを送ってください。',
  details: '接続の詳細',
  endForEveryone: '全員の会議を終了',
  endHeading: '全員の会議を終了しますか？',
  endWarning: '全員の接続が切れ、リンクは使えなくなります。この操作は取り消せません。',
  ending: '終了しています…',
  cancel: 'キャンセル',
  dismiss: '閉じる',
  mutedSpeech: 'ミュート中のため、声が届いていません。Ctrl+Dを押すか、スペースキーを押しながら話してください。',
  weakLine: '接続が不安定なため、ほかの人に声や映像がうまく届いていない可能性があります。Wi-Fiルーターに近づくか、カメラをオフにしてください。',
  neverAgain: '今後表示しない',
  stillThere: 'まだ会議中ですか？',
  leavingSoon: '参加者があなただけの状態が10分続いています。応答がない場合、2分後に自動的に退出します。リンクは引き続き使えます。',
  stay: '会議に残る',
  states: { microphoneOff: 'マイクオフ', speaking: '発言中', cameraOff: 'カメラオフ', sharing: '画面を共有中', handRaised: '挙手中' },
  reactions: { '👍': 'いいね', '👏': '拍手', '❤️': 'ハート', '😂': '笑い', '😮': '驚き', '🎉': 'お祝い' },
  screenOf: (name) => `${name}さんの画面`,
  peopleCount: (count) => `${count}人`,
  switchedTo: (source, label) => `${source === 'microphone' ? 'マイク' : 'カメラ'}が取り外されたため、${label === '' ? '別のデバイス' : label}に切り替えました。`,
  paused: {
    microphone: 'ブラウザまたはデバイスがマイクを一時停止したため、声が届いていません。再開するには、ここでマイクを一度オフにしてからオンにしてください。',
    camera: 'ブラウザまたはデバイスがカメラを一時停止したため、映像が届いていません。再開するには、ここでカメラを一度オフにしてからオンにしてください。',
  },
  link: {
    lost: '接続が切れました。待機中です',
    poor: '接続が不安定です',
    connecting: '接続しています…',
    reconnecting: '再接続しています…',
    blocked: '接続できません。途中のネットワークがブロックしています。',
    noRelay: '接続できません。このサーバーには、制限の厳しいネットワークのための中継がありません。',
    relayRefused: '接続できません。中継サーバーの認証に失敗しました。',
  },
  serverReconnecting: '会議サーバーに再接続しています。通話は続いています。',
  relayRefused: '中継サーバーの認証に失敗しました。一部の人とつながらないことがあります。このサーバーの管理者に連絡してください。',
  news: {
    joined: (names) => `${who(names)}が参加しました。`,
    left: (names) => `${who(names)}が退出しました。`,
    raised: (names) => `${who(names)}が手を挙げました。`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length}人` : people.format(names.map((name) => `${name}さん`));
}
