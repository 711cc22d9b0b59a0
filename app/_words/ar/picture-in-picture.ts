/** The words of the small window that stays above all others, in Arabic. */
import type { Words } from '../catalogues.ts';

export const pictureInPicture: Words['meeting']['pictureInPicture'] = {
  open: 'صورة داخل صورة',
  close: 'إغلاق صورة داخل صورة',
  back: 'العودة إلى الاجتماع',
};
