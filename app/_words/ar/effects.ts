/** The words of backgrounds and noise suppression outside of their dialog, in Arabic. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: 'التأثيرات',
  close: 'إغلاق',
  preparing: 'جارٍ تجهيز الخلفية…',
  removeBackground: 'إزالة الخلفية',
  troubles: {
    'background-not-loaded': 'تعذّر تحميل هذه الخلفية، لذا تُظهرك الكاميرا كما كنت من قبل. حاول مرة أخرى بعد قليل.',
    'camera-off': 'الخلفية لا تعمل حاليًا، لذا أُوقفت الكاميرا. شغّلها للمحاولة مرة أخرى، أو اختر «بلا» ضمن «التأثيرات» للظهور من دون خلفية.',
    'background-slow': 'هذا الجهاز أبطأ من أن يعرض خلفيتك: صورتك متقطعة.',
    'noise-not-loaded': 'تعذّر تشغيل إلغاء الضوضاء القوي. يُستخدم إلغاء الضوضاء في المتصفح.',
  },
};
