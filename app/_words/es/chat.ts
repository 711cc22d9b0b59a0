/** The words of the chat, in Spanish. */
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { Words } from '../catalogues.ts';

const number = new Intl.NumberFormat('es');

export const chat: Words['meeting']['chat'] = {
  heading: 'Chat',
  messages: 'Mensajes',
  to: 'Para',
  toEveryone: 'Todos',
  everyone: 'Mensaje para todos',
  one: (name: string) => `Mensaje para ${name}`,
  send: 'Enviar',
  you: 'Tú',
  empty: 'Los mensajes van de navegador a navegador. Quienes se unan más tarde también podrán leerlos; cuando todos salgan, desaparecerán.',
  privately: (name: string | undefined) => (name === undefined ? 'solo para una persona' : `solo para ${name}`),
  privatelyToYou: 'solo para ti',
  gone: (name: string) => `${name} salió de la reunión y ya no puede recibir este mensaje.`,
  tooLong: (length: number) => `${tooMany(length - MAX_CHAT_TEXT)} Un mensaje puede tener hasta ${number.format(MAX_CHAT_TEXT)}.`,
  refused: 'No se pudo enviar porque el chat de esta reunión está lleno.',
  unread: (count: number) => (count === 1 ? '1 mensaje sin leer' : `${count} mensajes sin leer`),
  newMessages: (count: number) => `${count} mensajes nuevos.`,
  newMessage: (from: string, text: string) => `Mensaje de ${from}: ${text}`,
};

function tooMany(count: number): string {
  return count === 1 ? 'Sobra 1 carácter.' : `Sobran ${number.format(count)} caracteres.`;
}
