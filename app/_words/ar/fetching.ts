/** The words of a part of a page whose code is fetched when it is first shown, in Arabic. */
import type { Words } from '../catalogues.ts';

export const fetching: Words['page']['fetching'] = {
  reading: 'جارٍ التحميل…',
  notFetched: 'تعذّر تحميل هذا الجزء: يتعذّر الاتصال بخادم الاجتماعات حاليًا.',
  tryAgain: 'إعادة المحاولة',
};
