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
  'room-locked': 'Un hôte a verrouillé cette réunion. Demandez-lui de la déverrouiller, puis réessayez.',
  'room-not-started': 'Cette réunion n’a pas encore commencé.',
  'knock-required': 'Un hôte doit vous laisser entrer. Demandez à participer.',
  'passcode-required': 'Cette réunion a un code d’accès. Demandez-le à l’hôte.',
  'passcode-wrong': 'Ce n’est pas le bon code d’accès. Vérifiez-le auprès de l’hôte et réessayez.',
  banned: 'Un hôte vous a fermé cette réunion.',
  'settings-invalid': 'Ces réglages se contredisent. La réunion doit finir après son ouverture et ne peut pas avoir plus de places que ce serveur n’en permet.',
  'host-link-invalid': 'Ce lien pour hôtes a déjà servi ou a expiré. Créez-en un nouveau sur l’autre appareil.',
  'sign-in-required': 'Connectez-vous pour créer une réunion ici.',
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
