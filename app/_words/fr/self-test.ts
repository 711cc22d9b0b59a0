/** The words of the self test in the lobby, in French. */
import type { Words } from '../catalogues.ts';

export const selfTest: Words['selfTest'] = {
  local: 'L’enregistrement reste sur cette page. Rien n’est envoyé, et il est supprimé à la fermeture.',
  waiting: 'En attente du micro et de la caméra.',
  recording: 'Enregistrement en cours. Dites quelque chose.',
  recordingPicture: 'Enregistrement en cours. Votre micro est désactivé.',
  secondsLeft: (seconds) => (seconds < 2 ? `${seconds} seconde restante` : `${seconds} secondes restantes`),
  yourself: 'Votre enregistrement',
  states: {
    playing: 'Lecture en cours : c’est ainsi que les autres vous voient et vous entendent.',
    played: 'Le test est terminé.',
    'not-played': 'La lecture a échoué. Choisissez « Relire », ou d’abord un autre haut-parleur.',
  },
  verdicts: {
    heard: { what: 'Votre voix s’entend bien.', todo: 'Si vous ne l’entendez pas maintenant, choisissez un autre haut-parleur.' },
    faint: {
      what: 'Votre voix s’entend à peine.',
      todo: 'Parlez plus fort ou plus près du micro, choisissez un autre micro ou augmentez le niveau d’entrée dans les réglages de son de votre système. Puis enregistrez à nouveau.',
    },
    silent: {
      what: 'Votre micro n’a capté aucun son.',
      todo: 'Vérifiez qu’il n’est pas coupé sur votre casque ou votre clavier, choisissez un autre micro ou augmentez le niveau d’entrée dans les réglages de son de votre système. Puis enregistrez à nouveau.',
    },
    unknown: { what: 'Entendez-vous votre voix ?', todo: 'Sinon, choisissez un autre micro ou un autre haut-parleur et enregistrez à nouveau.' },
    'microphone-off': { what: 'Votre micro est désactivé.', todo: 'Pour vous entendre, fermez cette fenêtre, activez-le et enregistrez à nouveau.' },
  },
  impossible: {
    unsupported: 'Ce navigateur ne peut pas enregistrer. Observez le niveau du micro pendant que vous parlez et utilisez « Tester le haut-parleur ».',
    'nothing-on': 'Il n’y a rien à enregistrer. Activez d’abord votre micro ou votre caméra.',
    failed: 'L’enregistrement a été interrompu. Enregistrez à nouveau, ou choisissez d’abord un autre appareil.',
  },
  playAgain: 'Relire',
  again: 'Enregistrer à nouveau',
};
