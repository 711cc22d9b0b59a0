/** The words of the chat, in Japanese. */
import type { Words } from '../catalogues.ts';
import { MAX_CHAT_TEXT } from '#protocol/limits';

const number = new Intl.NumberFormat('ja');

export const chat: Words['meeting']['chat'] = {
  heading: 'チャット',
  messages: 'メッセージ',
  to: '宛先',
  toEveryone: '全員',
  everyone: '全員にメッセージを送信',
  one: (name) => `${name}さんにメッセージを送信`,
  send: '送信',
  you: '自分',
  empty: 'メッセージはブラウザ間で直接送られます。あとから参加した人も読めますが、全員が退出すると消えます。',
  privately: (name) => (name === undefined ? '1人のみに送信' : `${name}さんのみに送信`),
  privatelyToYou: 'あなたのみに送信',
  gone: (name) => `${name}さんは退出したため、送信できません。`,
  tooLong: (length) => `${number.format(length - MAX_CHAT_TEXT)}文字超過しています。1件のメッセージは${number.format(MAX_CHAT_TEXT)}文字までです。`,
  refused: 'この会議のチャットがいっぱいのため、送信できませんでした。',
  unread: (count) => `未読メッセージ${count}件`,
  newMessages: (count) => `新着メッセージが${count}件あります。`,
  newMessage: (from, text) => `${from}さんからのメッセージ：${text}`,
};
