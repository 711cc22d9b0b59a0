/** The words of what a person may do with the layout of a meeting, in Japanese. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: 'レイアウト',
  layouts: { grid: 'グリッド', speaker: '発言者' },
  selfView: 'セルフビュー',
  selfViews: { tile: 'グリッド内', floating: 'フローティング', hidden: '非表示' },
  moveSelfView: 'セルフビューを移動',
  pin: (what) => `${what}をピン留め`,
  unpin: (what) => `${what}のピン留めを外す`,
  pages: '参加者のページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  page: (page, pages) => `${page} / ${pages}`,
};
