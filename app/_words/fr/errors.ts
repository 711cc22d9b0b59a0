/** One sentence for whatever can go wrong with a request, in French. */
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';
import type { Words } from '../catalogues.ts';

export const errors: Words['page']['errors'] = {
  'bad-request': 'Le serveur de réunion n’a pas compris cette page. Rechargez-la et réessayez.',
  'too-large': 'C’est plus que le serveur de réunion n’accepte. Raccourcissez et réessayez.',
  'rate-limited': 'Trop de tentatives en peu de temps. Attendez une minute, puis réessayez.',
  'version-mismatch': 'Parley a été mis à jour pendant que cette page était ouverte. Rechargez la page pour continuer.',
  'room-not-found': 'Aucune réunion ne correspond à ce lien. Vérifiez-le ou demandez-en un nouveau.',
  'room-closed': 'L’hôte a mis fin à cette réunion. Demandez-lui un nouveau lien.',
  'room-full': 'Toutes les places de cette réunion sont prises. Réessayez quand quelqu’un sera parti.',
  'name-empty': 'Indiquez un nom que les autres verront.',
  'name-too-long': `Ce nom est trop long. Utilisez ${MAX_DISPLAY_NAME} caractères au maximum.`,
  'not-seated': 'Vous n’êtes plus dans cette réunion. Rejoignez-la à nouveau.',
  'already-seated': 'Cet onglet est déjà dans une autre réunion. Quittez-la d’abord.',
  'resume-refused': 'Votre place dans la réunion a été libérée. Rejoignez-la à nouveau.',
  'target-not-here': 'Cette personne n’est plus dans la réunion.',
  forbidden: 'Seul un hôte de cette réunion peut faire cela.',
  offline: 'Le serveur de réunion est injoignable. Vérifiez votre connexion Internet et réessayez.',
  timeout: 'Le serveur de réunion n’a pas répondu. Vérifiez votre connexion et réessayez.',
  internal: 'Une erreur s’est produite sur le serveur de réunion. Réessayez dans un instant.',
};

export const meetingNameTooLong = `Ce nom est trop long. Utilisez ${MAX_ROOM_NAME} caractères au maximum.`;
