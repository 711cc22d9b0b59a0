/** The words of what a person may do with the layout of a meeting. */
export const layout = {
  layout: 'Layout',
  layouts: { grid: 'Grid', speaker: 'Speaker' },
  selfView: 'Self view',
  selfViews: { tile: 'In the grid', floating: 'Floating', hidden: 'Hidden' },
  moveSelfView: 'Move self view',
  pin: (what: string) => `Pin ${what}`,
  unpin: (what: string) => `Unpin ${what}`,
  pages: 'Pages of people',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: (page: number, pages: number) => `${page} of ${pages}`,
};
