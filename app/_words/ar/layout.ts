/** The words of what a person may do with the layout of a meeting, in Arabic. */
import type { Words } from '../catalogues.ts';

export const layout: Words['meeting']['layout'] = {
  layout: 'التخطيط',
  layouts: { grid: 'شبكة', speaker: 'المتحدث' },
  selfView: 'العرض الذاتي',
  selfViews: { tile: 'في الشبكة', floating: 'عائم', hidden: 'مخفي' },
  moveSelfView: 'نقل العرض الذاتي',
  pin: (what: string) => `تثبيت ${what}`,
  unpin: (what: string) => `إلغاء تثبيت ${what}`,
  pages: 'صفحات المشاركين',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  page: (page: number, pages: number) => `${page} من ${pages}`,
};
