/** The words of the chat. */
import { MAX_CHAT_TEXT } from '#protocol/limits';

const number = new Intl.NumberFormat('en');

export const chat = {
  heading: 'Chat',
  messages: 'Messages',
  to: 'To',
  toEveryone: 'Everyone',
  everyone: 'Message everyone',
  one: (name: string) => `Message ${name}`,
  send: 'Send',
  you: 'You',
  empty: 'Messages go from browser to browser. Those who join later can read them too; when everybody has left they are gone.',
  privately: (name: string | undefined) => (name === undefined ? 'only to one person' : `only to ${name}`),
  privatelyToYou: 'only to you',
  gone: (name: string) => `${name} has left, so this cannot be sent to them.`,
  tooLong: (length: number) => `Too long by ${number.format(length - MAX_CHAT_TEXT)} characters. ${number.format(MAX_CHAT_TEXT)} fit into one message.`,
  refused: 'This could not be sent, because the chat of this meeting is full.',
  unread: (count: number) => (count === 1 ? '1 unread message' : `${count} unread messages`),
  /** What a screen reader says of messages that just came. */
  newMessages: (count: number) => `${count} new messages.`,
  newMessage: (from: string, text: string) => `Message from ${from}: ${text}`,
};
