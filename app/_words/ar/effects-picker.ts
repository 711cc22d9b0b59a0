/** The words of the dialog in which effects are chosen, in Arabic. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: 'شغّل الكاميرا لترى كيف تبدو.',
  background: 'الخلفية',
  backgrounds: { none: 'بلا', blur: 'تمويه', room: 'غرفة', hills: 'تلال', dusk: 'غسق', own: 'صورتك' },
  chooseOwn: 'اختيار صورة',
  ownHint: 'تُحفظ في هذا المتصفح فقط.',
  notAnImage: 'تعذّر استخدام هذا الملف. اختر ملفًا أصغر أو نوعًا آخر من الصور.',
  noise: 'إلغاء الضوضاء',
  noises: { off: 'متوقف', browser: 'قياسي', strong: 'قوي' },
};
