/** The words of the home page, in Spanish. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: 'Reuniones cara a cara con solo un enlace',
  intro: 'Inicia una reunión, comparte el enlace y conversa. La imagen y la voz van directamente de navegador a navegador.',
  meetingName: 'Nombre de la reunión',
  meetingNameHint: 'Reunión semanal (opcional)',
  newMeeting: 'Nueva reunión',
  creating: 'Creando la reunión…',
  join: '¿Tienes un enlace o un código?',
  linkOrCode: 'Enlace o código de la reunión',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: 'Ir a la reunión',
  notARoom: 'Esto no es un enlace ni un código de reunión. Un código tiene doce letras, como abcd-efgh-jkmn.',
  mine: 'Mis reuniones',
  recent: 'Reuniones recientes',
  forgetRecent: 'Borrar esta lista',
  points: ['Sin cuenta', 'Sin instalar nada', 'En tu propio servidor'],
};
