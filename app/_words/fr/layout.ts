/** The words of what a person may do with the layout of a meeting, in French. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: 'Disposition',
  layouts: { grid: 'Mosaïque', speaker: 'Intervenant' },
  selfView: 'Votre image',
  selfViews: { tile: 'Dans la mosaïque', floating: 'Flottante', hidden: 'Masquée' },
  moveSelfView: 'Déplacer votre image',
  pin: (what) => `Épingler ${what}`,
  unpin: (what) => `Désépingler ${what}`,
  pages: 'Pages de participants',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  page: (page, pages) => `${page} sur ${pages}`,
};
