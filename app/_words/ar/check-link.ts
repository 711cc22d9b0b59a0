/** The words of the links that lead to the page that checks the connection, in Arabic. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: 'فحص الاتصال', newTab: '(يُفتح في علامة تبويب جديدة)' };
