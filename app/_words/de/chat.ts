/** The words of the chat, in German. */
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { Words } from '../catalogues.ts';

const number = new Intl.NumberFormat('de');

export const chat: Words['meeting']['chat'] = {
  heading: 'Chat',
  messages: 'Nachrichten',
  to: 'An',
  toEveryone: 'Alle',
  everyone: 'Nachricht an alle',
  one: (name) => `Nachricht an ${name}`,
  send: 'Senden',
  you: 'Sie',
  empty: 'Nachrichten gehen direkt von Browser zu Browser. Auch wer später kommt, kann sie lesen. Sobald alle gegangen sind, sind sie gelöscht.',
  privately: (name) => (name === undefined ? 'nur an eine Person' : `nur an ${name}`),
  privatelyToYou: 'nur an Sie',
  gone: (name) => `${name} ist nicht mehr im Meeting und kann diese Nachricht nicht erhalten.`,
  tooLong: (length) => `${number.format(length - MAX_CHAT_TEXT)} Zeichen zu lang. Eine Nachricht darf höchstens ${number.format(MAX_CHAT_TEXT)} Zeichen haben.`,
  refused: 'Die Nachricht wurde nicht gesendet, weil der Chat dieses Meetings voll ist.',
  unread: (count) => (count === 1 ? '1 ungelesene Nachricht' : `${count} ungelesene Nachrichten`),
  newMessages: (count) => `${count} neue Nachrichten.`,
  newMessage: (from, text) => `Nachricht von ${from}: ${text}`,
};
