/** The words of the links that lead to the page that checks the connection, in Japanese. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: '接続を確認', newTab: '（新しいタブで開きます）' };
