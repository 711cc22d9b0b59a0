/** The words of a part of a page whose code is fetched when it is first shown, in French. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: 'Chargement…',
  notFetched: 'Le chargement a échoué : le serveur de réunion est injoignable pour le moment.',
  tryAgain: 'Réessayer',
};
