/** The words of the links that lead to the page that checks the connection, in Chinese. */
import type { Words } from '../catalogues.ts';

export const checkLink: Words['page']['checkLink'] = { words: '检查连接', newTab: '（在新标签页中打开）' };
