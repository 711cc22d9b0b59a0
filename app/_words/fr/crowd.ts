/** The words of what comes of many people, in French. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: 'Il y a beaucoup de monde : vous entrez avec le micro désactivé. Vous pouvez l’activer avant d’entrer, ou plus tard.',
  machine: `Votre appareil risque de ne pas suivre avec les images d’autant de personnes. Vous pouvez désactiver votre caméra, ou choisir « ${saving.audioOnly} » dans les paramètres.`,
  line: `Votre connexion risque de ne pas porter votre image à autant de personnes. Vous pouvez désactiver votre caméra, ou choisir « ${saving.audioOnly} » dans les paramètres.`,
};
