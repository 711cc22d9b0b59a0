/** One sentence for whatever can go wrong with a request, in Japanese. */
import type { Words } from '../catalogues.ts';
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';

export const errors: Words['page']['errors'] = {
  'bad-request': '会議サーバーがこのページの要求を処理できませんでした。ページを再読み込みして、もう一度お試しください。',
  'too-large': '会議サーバーの上限を超えています。短くして、もう一度お試しください。',
  'rate-limited': '短時間に操作が集中しました。1分ほど待ってから、もう一度お試しください。',
  'version-mismatch': 'このページを開いている間にParleyが更新されました。続けるには、ページを再読み込みしてください。',
  'room-not-found': 'このリンクの会議は見つかりません。リンクを確認するか、新しいリンクを送ってもらってください。',
  'room-closed': 'この会議はホストが終了しました。ホストに新しいリンクを送ってもらってください。',
  'room-full': 'この会議は満員です。誰かが退出してから、もう一度お試しください。',
  'room-locked': 'ホストがこの会議をロックしました。解除を頼んでから、もう一度お試しください。',
  'room-not-started': 'この会議はまだ始まっていません。',
  'knock-required': 'ホストの許可が必要です。参加をリクエストしてください。',
  'passcode-required': 'この会議にはパスコードがあります。ホストに確認してください。',
  'passcode-wrong': 'パスコードが違います。ホストに確認して、もう一度お試しください。',
  banned: 'ホストにより、この会議には参加できません。',
  'settings-invalid': '設定が矛盾しています。終了は開始より後にし、人数はこのサーバーの上限以内にしてください。',
  'host-link-invalid': 'このホスト用リンクは使用済みか、期限切れです。もう一方の端末で新しいリンクを作成してください。',
  'sign-in-required': 'ここで会議を始めるにはサインインしてください。',
  'name-empty': 'ほかの人に表示する名前を入力してください。',
  'name-too-long': `名前が長すぎます。${MAX_DISPLAY_NAME}文字以内で入力してください。`,
  'not-seated': 'すでにこの会議から退出しています。もう一度参加してください。',
  'already-seated': 'このタブは別の会議に参加中です。先にその会議から退出してください。',
  'resume-refused': '会議から退出した扱いになりました。もう一度参加してください。',
  'target-not-here': 'この人はすでに会議にいません。',
  forbidden: 'この操作は会議のホストのみが行えます。',
  offline: '会議サーバーに接続できません。インターネット接続を確認して、もう一度お試しください。',
  timeout: '会議サーバーから応答がありません。接続を確認して、もう一度お試しください。',
  internal: '会議サーバーで問題が発生しました。しばらくしてから、もう一度お試しください。',
};

/** Of the meeting's own name. */
export const meetingNameTooLong: Words['page']['meetingNameTooLong'] = `名前が長すぎます。${MAX_ROOM_NAME}文字以内で入力してください。`;
