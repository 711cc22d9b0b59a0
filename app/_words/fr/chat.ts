/** The words of the chat, in French. */
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { Words } from '../catalogues.ts';

const number = new Intl.NumberFormat('fr');

export const chat: Words['meeting']['chat'] = {
  heading: 'Chat',
  messages: 'Messages',
  to: 'À',
  toEveryone: 'Tout le monde',
  everyone: 'Message à tout le monde',
  one: (name) => `Message à ${name}`,
  send: 'Envoyer',
  you: 'Vous',
  empty: 'Les messages vont directement d’un navigateur à l’autre. Les personnes qui arrivent plus tard peuvent aussi les lire. Quand tout le monde est parti, ils disparaissent.',
  privately: (name) => (name === undefined ? 'à une seule personne' : `à ${name} uniquement`),
  privatelyToYou: 'à vous uniquement',
  gone: (name) => `${name} a quitté la réunion et ne peut plus recevoir ce message.`,
  tooLong: (length) => `Message trop long (${number.format(length - MAX_CHAT_TEXT)} de trop). La limite est de ${number.format(MAX_CHAT_TEXT)} caractères.`,
  refused: 'Le message n’a pas été envoyé, car le chat de cette réunion est plein.',
  unread: (count) => (count < 2 ? `${count} message non lu` : `${count} messages non lus`),
  newMessages: (count) => `${count} nouveaux messages.`,
  newMessage: (from, text) => `Nouveau message. ${from} : ${text}`,
};
