/** The words of what a person may do with the layout of a meeting, in German. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: 'Ansicht',
  layouts: { grid: 'Galerie', speaker: 'Sprecher' },
  selfView: 'Selbstansicht',
  selfViews: { tile: 'In der Galerie', floating: 'Schwebend', hidden: 'Ausgeblendet' },
  moveSelfView: 'Selbstansicht verschieben',
  pin: (what) => `${what} anpinnen`,
  unpin: (what) => `${what} loslösen`,
  pages: 'Seiten mit Personen',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  page: (page, pages) => `${page} von ${pages}`,
};
