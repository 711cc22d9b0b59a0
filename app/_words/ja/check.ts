/** The words of the page that checks the connection, in Japanese. */
import type { Words } from '../catalogues.ts';

export const check: Words['check']['check'] = {
  heading: '接続の確認',
  intro: '会議に必要なものを10秒以内にすべて確認します。マイクとカメラの使用を求められることがありますが、試したあとすぐにオフになり、声や姿が誰かに届くことはありません。',
  running: '接続を確認しています…',
  progress: (done, total) => `${total}項目中${done}項目を確認済み`,
  list: '確認項目',
  waiting: '確認しています…',
  runAgain: 'もう一度確認',
  copyText: 'テキストでコピー',
  copyJson: 'JSONでコピー',
  copied: 'コピーしました',
  copyByHand: '結果をコピー',
  copyByHandHint: 'ブラウザがコピーを許可しませんでした。Ctrl+CまたはCmd+Cを押すか、メニューからコピーしてください。',
  copyHint: 'コピーした内容は、このサーバーの管理者に渡すためのものです。ブラウザ、デバイス、パブリックアドレスの情報が含まれますが、パスワードは含まれません。',
  meetingHeading: 'どの会議ですか？',
  meetingIntro: '制限の厳しいネットワークでも通話できるようにする中継サーバーの情報は、会議に参加できる人にだけ提供されます。あわせて確認するには、会議のリンクを貼り付けてください。',
  linkOrCode: '会議のリンクまたはコード',
  checkMeeting: 'この会議で確認',
  toMeeting: '会議に移動',
  grades: { good: 'OK', warning: '注意', bad: '問題あり', unknown: '不明' },
  verdict: {
    can: '参加できます。すべて正常です。',
    canSoFar: '参加できます。会議が指定されていないため、一部は確認していません。',
    canBut: (but, more) => `参加できますが、${but}。${moreWords(more)}`,
    cannot: (because, more) => `参加できません。${because}${moreWords(more)}`,
  },
  but: {
    browser: 'マイクとカメラは使えません',
    microphone: 'ほかの人に声が届きません',
    camera: 'ほかの人に映像が届きません',
    socket: '会議の反応が遅くなります',
    full: 'この会議は満員のため、誰かが退出するまで待つ必要があります',
    noRelay: 'このサーバーには中継がないため、制限の厳しいネットワークでは一部の人とつながらないことがあります',
    otherNetworks: 'ほかのネットワークの人とつながらないことがあります',
    relayBroken: '中継が機能していないため、一部の人とつながらないことがあります',
    relayInPart: '一部の中継経路が使えません',
    relaySlow: '中継を通る通話の品質は低くなります',
    relayCarriesNothing: '中継が通話を転送できないため、一部の人とつながらないことがあります',
  },
  because: {
    browser: 'このブラウザでは会議を利用できません。',
    socket: '会議サーバーに接続できません。',
    relay: 'このサーバーの通話はすべて中継を通りますが、その中継が機能していません。',
  },
};

function moreWords(more: number): string {
  return more === 0 ? '' : `ほかにも${more}件の問題があります。`;
}
