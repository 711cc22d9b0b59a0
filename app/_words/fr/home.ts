/** The words of the home page, in French. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: 'Se voir et se parler, avec un simple lien',
  intro: 'Lancez une réunion, partagez le lien, parlez. L’image et le son vont directement d’un navigateur à l’autre.',
  meetingName: 'Nom de la réunion',
  meetingNameHint: 'Point hebdo (facultatif)',
  newMeeting: 'Nouvelle réunion',
  creating: 'Création de la réunion…',
  join: 'Vous avez un lien ou un code ?',
  linkOrCode: 'Lien ou code de réunion',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: 'Aller à la réunion',
  notARoom: 'Ce n’est ni un lien ni un code de réunion. Un code a douze lettres, comme abcd-efgh-jkmn.',
  mine: 'Mes réunions',
  recent: 'Réunions récentes',
  forgetRecent: 'Effacer cette liste',
  points: ['Sans compte', 'Rien à installer', 'Sur votre propre serveur'],
};
