/** The words of the settings, in Arabic. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: 'الأجهزة', effects: 'التأثيرات', general: 'عام', call: 'المكالمة', keys: 'الاختصارات', notices: 'التنبيهات' },
  language: 'اللغة',
  theme: 'المظهر',
  themes: { system: 'حسب النظام', dark: 'داكن', light: 'فاتح' },
  themeHint: 'تظهر الاجتماعات دائمًا بالمظهر الداكن.',
  comingSounds: 'تشغيل صوت عند انضمام شخص أو مغادرته',
  comingSoundsHint: 'لا يصدر صوت إذا زاد عدد المشاركين على خمسة. ويسمع المضيفون أيضًا من ينتظر الدخول.',
  lowBandwidthHint: 'تُرسَل صورة الكاميرا بحجم صغير: 120 كيلوبت في الثانية كحد أقصى لكل شخص. وتبقى جودة الصوت كما هي.',
  audioOnlyHint: 'تتوقف الكاميرا لديك ولا تصلك كاميرات الآخرين. وتبقى الشاشات المشتركة ظاهرة. وعند إيقاف هذا الخيار، تعود الكاميرا كما كانت.',
  noticesHint: 'لم تعد هذه التنبيهات تظهر لأنك اخترت ذلك.',
  noNotices: 'لا توجد تنبيهات مخفية.',
  showAgain: 'إظهار مجددًا',
  notices: {
    muted: 'التحدّث والميكروفون مكتوم',
    silent: 'لا يصل أي صوت من الميكروفون',
    weak: 'اتصالك ضعيف',
    switched: 'جرى فصل جهاز وحلّ جهاز آخر محله',
    mirror: 'مشاركة الشاشة أو علامة التبويب التي فيها الاجتماع',
  },
};
