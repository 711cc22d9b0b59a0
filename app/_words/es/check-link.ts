/** The words of the links that lead to the page that checks the connection, in Spanish. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: 'Comprobar la conexión', newTab: '(se abre en una pestaña nueva)' };
