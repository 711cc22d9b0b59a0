/** The words of the links that lead to the page that checks the connection, in French. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: 'Vérifier la connexion', newTab: '(s’ouvre dans un nouvel onglet)' };
