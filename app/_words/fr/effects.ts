/** The words of backgrounds and noise suppression outside of their dialog, in French. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: 'Effets',
  close: 'Fermer',
  preparing: 'Préparation de votre arrière-plan…',
  removeBackground: 'Retirer l’arrière-plan',
  troubles: {
    'background-not-loaded': 'Cet arrière-plan n’a pas pu être chargé. Votre caméra vous montre comme avant. Réessayez dans un instant.',
    'camera-off':
      'Votre arrière-plan ne fonctionne pas pour le moment, donc votre caméra a été désactivée. Réactivez-la pour réessayer, ou choisissez « Aucun » dans Effets pour apparaître sans arrière-plan.',
    'background-slow': 'Cet appareil est trop lent pour votre arrière-plan : votre image est saccadée.',
    'noise-not-loaded': 'La suppression forte du bruit n’a pas pu démarrer. Celle du navigateur est utilisée à la place.',
  },
};
