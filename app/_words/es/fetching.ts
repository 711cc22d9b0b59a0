/** The words of a part of a page whose code is fetched when it is first shown, in Spanish. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: 'Cargando…',
  notFetched: 'No se pudo cargar: en este momento no hay conexión con el servidor de reuniones.',
  tryAgain: 'Reintentar',
};
