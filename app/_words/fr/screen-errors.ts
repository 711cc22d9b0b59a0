/** The words for whoever cannot share their screen, in French: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'Votre bureau demande dans sa propre fenêtre ce que vous voulez partager. Si cette fenêtre n’apparaît pas, installez xdg-desktop-portal, son module pour votre bureau et PipeWire, puis reconnectez-vous à votre session.';
const MANAGED = 'Si votre ordinateur est géré par une organisation, adressez-vous à son service informatique.';
const ON_PHONE = 'Donnez l’autorisation quand votre système la demande, puis relancez le partage.';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    'Dans Réglages Système > « Confidentialité et sécurité » > « Enregistrement de l’écran et de l’audio système », activez ce navigateur, puis quittez-le et rouvrez-le. Un onglet de ce navigateur peut être partagé sans cela.',
  windows: `Dans Paramètres > « Confidentialité et sécurité » > « Captures d’écran et enregistrement d’écran », donnez l’autorisation. ${MANAGED}`,
  linux: PORTAL,
  android: ON_PHONE,
  ios: ON_PHONE,
  other: 'Autorisez le navigateur à enregistrer l’écran dans les paramètres de confidentialité de votre système, puis redémarrez le navigateur.',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: 'Ce navigateur n’autorise pas ce site à partager votre écran.',
    todo: `Donnez l’autorisation dans les paramètres du navigateur pour ce site, puis relancez le partage. ${MANAGED}`,
  },
  refusedBySystem: (system) => ({ what: 'Votre système n’autorise pas ce navigateur à accéder à l’écran.', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system) => ({
    what: 'Votre système n’a fourni aucune image de l’écran.',
    todo: system === 'linux' ? PORTAL : 'Relancez le partage et choisissez une autre fenêtre, un autre onglet ou un autre écran.',
  }),
  impossible: {
    what: 'Ce navigateur ne peut pas partager d’écran ici.',
    todo: 'Utilisez une version récente de Chrome, Edge, Firefox ou Safari sur un ordinateur.',
  },
};
