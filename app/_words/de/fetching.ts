/** The words of a part of a page whose code is fetched when it is first shown, in German. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: 'Wird geladen…',
  notFetched: 'Das konnte nicht geladen werden: Der Meeting-Server ist gerade nicht erreichbar.',
  tryAgain: 'Erneut versuchen',
};
