/** The words of the settings, in French. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: 'Appareils', effects: 'Effets', general: 'Général', call: 'Appel', keys: 'Raccourcis', notices: 'Alertes' },
  language: 'Langue',
  theme: 'Thème',
  themes: { system: 'Comme le système', dark: 'Sombre', light: 'Clair' },
  themeHint: 'Les réunions sont toujours en sombre.',
  comingSounds: 'Jouer un son quand quelqu’un arrive ou part',
  comingSoundsHint: 'Au-delà de cinq personnes, aucun son n’est joué. Les hôtes entendent aussi qui attend d’entrer.',
  lowBandwidthHint: 'L’image de votre caméra est envoyée en petit : 120 kbit/s par personne au maximum. La qualité du son ne change pas.',
  audioOnlyHint:
    'Votre caméra est désactivée et vous ne recevez pas celle des autres. Les écrans partagés restent visibles. Ensuite, votre caméra revient à son état précédent.',
  noticesHint: 'Vous avez masqué ces alertes.',
  noNotices: 'Aucune alerte n’est masquée.',
  showAgain: 'Afficher à nouveau',
  notices: {
    muted: 'Vous parlez alors que votre micro est coupé',
    silent: 'Votre micro ne capte aucun son',
    weak: 'Votre connexion est faible',
    switched: 'Un appareil a été débranché et remplacé par un autre',
    mirror: 'Vous partagez l’écran ou l’onglet de la réunion',
  },
};
