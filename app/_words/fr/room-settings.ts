/** The words of a room's settings, in French. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: 'Nom de la réunion',
  comingIn: 'Qui peut entrer',
  waitingRoom: 'Salle d’attente',
  waitingRoomHint: 'Les invités demandent à entrer, et un hôte les admet.',
  locked: 'Verrouiller la réunion',
  lockedHint: 'Personne d’autre n’entre, sauf les hôtes et les personnes déjà admises.',
  passcode: 'Code d’accès',
  passcodeHint: 'Les invités doivent l’écrire avant d’entrer.',
  passcodeSet: 'Il y en a un. Écrivez-en un autre pour le changer.',
  removePasscode: 'Supprimer le code d’accès',
  capacity: 'Nombre maximal de personnes à la fois',
  capacityOfServer: 'Autant que ce serveur le permet',
  capacityWrong: (least, most) => `Écrivez un nombre de ${least} à ${most}.`,
  guestsMay: 'Les invités peuvent',
  rights: {
    microphone: 'Activer leur micro',
    camera: 'Activer leur caméra',
    screen: 'Partager leur écran',
    chat: 'Écrire dans le chat',
  },
  mostCameras: 'Nombre maximal de caméras à la fois',
  mostCamerasHint: 'Vide : sans limite. Les hôtes peuvent toujours activer la leur, et comptent.',
  times: 'Horaires',
  opensAt: 'Ouvre à',
  opensAtHint: (zone) => `Les invités ne peuvent pas entrer avant. Votre fuseau horaire est ${zone}.`,
  closesAt: 'Ferme à',
  closesAtHint: (zone) => `La réunion se termine alors pour tous. Votre fuseau horaire est ${zone}.`,
  endsWithHosts: 'Terminer la réunion avec ses hôtes',
  endsWithHostsHint: 'Quand le dernier hôte est parti, elle se termine pour tous.',
};
