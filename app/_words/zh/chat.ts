/** The words of the chat, in Chinese. */
import type { Words } from '../catalogues.ts';
import { MAX_CHAT_TEXT } from '#protocol/limits';

const number = new Intl.NumberFormat('zh');

export const chat: Words['meeting']['chat'] = {
  heading: '聊天',
  messages: '消息',
  to: '发送至',
  toEveryone: '所有人',
  everyone: '给所有人发消息',
  one: (name) => `给 ${name} 发消息`,
  send: '发送',
  you: '你',
  empty: '消息在浏览器之间直接传送。之后加入的人也能看到；所有人离开后，消息即会消失。',
  privately: (name) => (name === undefined ? '仅一人可见' : `仅 ${name} 可见`),
  privatelyToYou: '仅你可见',
  gone: (name) => `${name} 已离开，无法向其发送此消息。`,
  tooLong: (length) => `超出 ${number.format(length - MAX_CHAT_TEXT)} 个字符。每条消息最多 ${number.format(MAX_CHAT_TEXT)} 个字符。`,
  refused: '无法发送：此会议的聊天记录已满。',
  unread: (count) => `${count} 条未读消息`,
  newMessages: (count) => `${count} 条新消息。`,
  newMessage: (from, text) => `${from} 发来消息：${text}`,
};
