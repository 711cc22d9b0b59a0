/** The words of sharing a screen, a window or a tab, in Spanish. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: 'Optimizar la pantalla compartida',
  content: { text: 'Ideal para texto', motion: 'Ideal para movimiento' },
  yours: 'Estás compartiendo tu pantalla',
  yoursWithSound: 'Estás compartiendo tu pantalla con sonido',
  notShown: 'No se muestra aquí porque se repetiría sin fin.',
  thisScreen: 'Estás compartiendo la pantalla en la que está esta reunión. Comparte una ventana o una pestaña para que los demás no se vean dos veces.',
  thisTab: 'Estás compartiendo la pestaña en la que está esta reunión. Comparte otra pestaña o una ventana para que los demás no se vean dos veces.',
};
