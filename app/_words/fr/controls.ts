/** The words of what stands in the lobby and in the meeting alike, and of the way from one to the other, in French. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: 'Activer le micro',
  microphoneOff: 'Désactiver le micro',
  cameraOn: 'Activer la caméra',
  cameraOff: 'Désactiver la caméra',
  reconnectingTitle: 'Reconnexion : {meeting}',
  connection: 'Connexion',
  rejoining: 'Retour à votre place dans la réunion…',
  silentMicrophone: {
    what: 'Votre micro ne capte aucun son.',
    todo: 'Dites quelque chose. Si ce message reste affiché, vérifiez que le micro n’est pas coupé sur votre casque ou votre clavier, choisissez un autre micro ou augmentez le niveau d’entrée dans les réglages de son de votre système.',
  },
};
