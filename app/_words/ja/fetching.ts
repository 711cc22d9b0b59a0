/** The words of a part of a page whose code is fetched when it is first shown, in Japanese. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: '読み込んでいます…',
  notFetched: '現在、会議サーバーに接続できないため、読み込めませんでした。',
  tryAgain: '再試行',
};
