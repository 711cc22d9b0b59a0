/** The words of sharing a screen, a window or a tab, in French. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: 'Optimisation du partage',
  content: { text: 'Optimisé pour le texte', motion: 'Optimisé pour la vidéo' },
  yours: 'Vous partagez votre écran',
  yoursWithSound: 'Vous partagez votre écran avec le son',
  notShown: 'Masqué ici, car l’image se répéterait à l’infini.',
  thisScreen: 'Vous partagez l’écran sur lequel se trouve cette réunion. Partagez plutôt une fenêtre ou un onglet, pour que les autres ne se voient pas en double.',
  thisTab: 'Vous partagez l’onglet de cette réunion. Partagez plutôt un autre onglet ou une fenêtre, pour que les autres ne se voient pas en double.',
};
