/** The words of every screen on which there is no call, in Japanese. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: '会議から退出しました', text: 'カメラとマイクはオフになっています。同じリンクからもう一度参加できます。' },
  ended: { heading: 'ホストが会議を終了しました', text: 'このリンクはもう使えません。ホストに新しいリンクを送ってもらうか、新しい会議を開始してください。' },
  'ended-for-host': { heading: 'ホストが会議を終了しました', text: '現在は誰も参加できません。ホストは同じリンクのまま会議を再開できます。' },
  removed: { heading: '会議から退出させられました', text: '会議のホストがあなたを退出させました。' },
  denied: { heading: '参加が許可されませんでした', text: 'もう一度リクエストするか、別の方法でホストに連絡してください。' },
  blocked: { heading: '参加が許可されませんでした', text: 'この会議には参加できません。' },
  banned: { heading: '会議から退出させられました', text: 'ホストにより、この会議には参加できません。' },
  locked: { heading: 'この会議はロックされています', text: '現在、新しい参加者は入れません。解除されるとこのページが自動的に開きます。' },
  'not-started': { heading: 'この会議はまだ始まっていません', text: '始まるとこのページが自動的に開きます。' },
  replaced: { heading: '別のタブで参加しています', text: '会議はそのタブで続いています。このタブで続けるには、再参加してください。' },
  'host-link': {
    heading: 'この会議のホストになりますか？',
    text: 'このリンクを使うとホストになり、参加の許可、ミュート、退出、会議の終了ができます。リンクは一度だけ有効です。',
  },
  'not-found': { heading: '会議が見つかりません', text: 'リンクまたはコードに間違いがないか確認するか、新しいリンクを送ってもらってください。' },
  full: { heading: 'この会議は満員です', text: '空きがありません。誰かが退出すると参加できます。' },
  unsupported: { heading: 'このブラウザでは会議を利用できません', text: 'ParleyにはWebRTC対応のブラウザが必要です。最新版のChrome、Edge、Firefox、Safariをお使いください。' },
  insecure: {
    heading: 'この接続は安全ではありません',
    text: 'カメラとマイクはhttpsのページでのみ使用できます。安全なアドレスを開くか、カメラとマイクなしで視聴のみで続行してください。',
  },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: '再参加',
  home: 'ホームに戻る',
  tryAgain: '再試行',
  askAgain: 'もう一度リクエスト',
  secureAddress: '安全なアドレスを開く',
  listenOnly: 'カメラとマイクなしで続行',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: 'ページが見つかりません', text: 'アドレスを確認するか、ホームに戻ってください。' },
  broken: { heading: 'このページで問題が発生しました', text: 'ページを再読み込みしてください。問題が続く場合は、このサーバーの管理者に連絡してください。' },
  reload: 'ページを再読み込み',
};
