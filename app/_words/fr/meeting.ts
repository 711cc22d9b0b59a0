/** The words of the meeting, in French. */
import type { Words } from '../catalogues.ts';

const people = new Intl.ListFormat('fr', { type: 'conjunction' });

export const meeting: Words['meeting']['meeting'] = {
  title: (name, count) => `Réunion : ${name} (${count})`,
  region: 'Réunion',
  controls: 'Commandes de la réunion',
  share: 'Partager l’écran',
  stopSharing: 'Arrêter le partage',
  people: 'Participants',
  switchCamera: 'Changer de caméra',
  raiseHand: 'Lever la main',
  lowerHand: 'Baisser la main',
  react: 'Réagir',
  hand: (place) => `main levée, numéro ${place}`,
  more: 'Plus',
  leave: 'Quitter',
  you: 'vous',
  host: 'Hôte',
  coHost: 'Co-hôte',
  settings: 'Paramètres de la réunion',
  roomLocked: 'La réunion est verrouillée : personne d’autre n’entre.',
  roomWaits: 'Un hôte fait entrer les participants.',
  keptFrom: {
    microphone: 'Un hôte garde votre micro coupé dans cette réunion.',
    camera: 'Un hôte garde votre caméra désactivée dans cette réunion.',
    screen: 'Un hôte ne vous laisse pas partager votre écran dans cette réunion.',
    chat: 'Un hôte ne vous laisse pas écrire dans le chat de cette réunion.',
  },
  camerasFull: (most) => `Ici, ${most} ${most === 1 ? 'caméra' : 'caméras'} à la fois au maximum. Vous pourrez activer la vôtre quand une autre sera désactivée.`,
  close: 'Fermer',
  notShown: 'Impossible d’afficher ceci à cause d’une erreur de Parley. La réunion continue.',
  tryAgain: 'Réessayer',
  turnOnSound: 'Activer le son',
  soundBlocked: 'Votre navigateur coupe le son de la réunion tant que vous ne l’activez pas.',
  keys: 'Raccourcis clavier',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  showQrCode: 'Afficher le QR code',
  qrCodeHeading: 'Scannez pour rejoindre',
  qrCodeOf: (link) => `QR code de ${link}`,
  copyByHand: 'Copier ce lien',
  copyByHandHint: 'Votre navigateur n’a pas autorisé la copie. Appuyez sur Ctrl+C ou Cmd+C, ou copiez depuis le menu.',
  aloneHeading: 'Il n’y a que vous ici',
  alone: 'Envoyez ce lien aux personnes que vous voulez inviter.',
  details: 'Détails de la connexion',
  endForEveryone: 'Terminer la réunion pour tous',
  endHeading: 'Terminer la réunion pour tous ?',
  endWarning: 'Tout le monde sera déconnecté, et personne n’entrera par le lien tant qu’un hôte ne rouvre pas la réunion.',
  ending: 'Fin de la réunion…',
  cancel: 'Annuler',
  dismiss: 'Fermer',
  mutedSpeech: 'Votre micro est coupé : personne ne vous entend. Appuyez sur Ctrl+D, ou maintenez Espace pendant que vous parlez.',
  weakLine: 'Votre connexion est faible : les autres vous entendent et vous voient peut-être mal. Rapprochez-vous de votre Wi-Fi ou désactivez votre caméra.',
  neverAgain: 'Ne plus afficher',
  stillThere: 'Êtes-vous toujours là ?',
  leavingSoon: 'Il n’y a que vous ici depuis dix minutes. Sans réponse, vous quitterez la réunion dans deux minutes. Le lien restera valable.',
  stay: 'Rester',
  stateSeparator: ', ',
  states: { microphoneOff: 'micro désactivé', speaking: 'parle', cameraOff: 'caméra désactivée', sharing: 'partage l’écran', handRaised: 'main levée' },
  reactions: {
    '👍': 'Pouce levé',
    '👏': 'Applaudissements',
    '❤️': 'Cœur',
    '😂': 'Rire',
    '😮': 'Surprise',
    '🎉': 'Fête',
  },
  screenOf: (name) => `Écran ${of(name)}`,
  peopleCount: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  switchedTo: (source, label) =>
    source === 'microphone'
      ? `Votre micro a été débranché. Remplacé par : ${label === '' ? 'un autre micro' : label}.`
      : `Votre caméra a été débranchée. Remplacée par : ${label === '' ? 'une autre caméra' : label}.`,
  paused: {
    microphone: 'Votre navigateur ou votre appareil a mis le micro en pause : personne ne vous entend. Désactivez-le puis réactivez-le ici.',
    camera: 'Votre navigateur ou votre appareil a mis la caméra en pause : personne ne vous voit. Désactivez-la puis réactivez-la ici.',
  },
  link: {
    lost: 'Connexion perdue, en attente',
    poor: 'Mauvaise connexion',
    heldBack: 'Image en pause : sa connexion est lente',
    connecting: 'Connexion…',
    reconnecting: 'Reconnexion…',
    blocked: 'Connexion impossible. Un réseau entre vous la bloque.',
    noRelay: 'Connexion impossible. Ce serveur n’a pas de relais pour les réseaux restrictifs.',
    relayRefused: 'Connexion impossible. Le relais a refusé nos identifiants.',
  },
  serverReconnecting: 'Reconnexion au serveur de réunion. Vous voyez et entendez toujours les autres.',
  relayRefused: 'Le relais a refusé nos identifiants. La connexion à certaines personnes peut échouer. Prévenez la personne qui gère ce serveur.',
  news: {
    joined: (names) => `${who(names)} ${have(names)} rejoint la réunion.`,
    left: (names) => `${who(names)} ${have(names)} quitté la réunion.`,
    raised: (names) => `${who(names)} ${have(names)} levé la main.`,
    knocked: (names) => `${who(names)} ${names.length === 1 ? 'souhaite' : 'souhaitent'} participer.`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} personnes` : people.format(names);
}

function have(names: readonly string[]): string {
  return names.length === 1 ? 'a' : 'ont';
}

/** Elided before a vowel. */
function of(name: string): string {
  return /^[aeiou]/iu.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}
