/** The words of what a person may do with the layout of a meeting, in Chinese. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: '布局',
  layouts: { grid: '网格', speaker: '演讲者' },
  selfView: '自己的画面',
  selfViews: { tile: '在网格中', floating: '悬浮', hidden: '隐藏' },
  moveSelfView: '移动自己的画面',
  pin: (what) => `固定 ${what}`,
  unpin: (what) => `取消固定 ${what}`,
  pages: '参会者分页',
  previousPage: '上一页',
  nextPage: '下一页',
  page: (page, pages) => `${page} / ${pages}`,
};
