/** The words of what a person may do with the layout of a meeting, in Spanish. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: 'Diseño',
  layouts: { grid: 'Cuadrícula', speaker: 'Orador' },
  selfView: 'Vista propia',
  selfViews: { tile: 'En la cuadrícula', floating: 'Flotante', hidden: 'Oculta' },
  moveSelfView: 'Mover vista propia',
  pin: (what: string) => `Fijar: ${what}`,
  unpin: (what: string) => `Dejar de fijar: ${what}`,
  pages: 'Páginas de participantes',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  page: (page: number, pages: number) => `${page} de ${pages}`,
};
