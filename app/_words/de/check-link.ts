/** The words of the links that lead to the page that checks the connection, in German. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: 'Verbindung prüfen', newTab: '(öffnet einen neuen Tab)' };
