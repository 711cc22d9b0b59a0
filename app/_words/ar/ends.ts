/** The words of every screen on which there is no call, in Arabic. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: 'غادرت الاجتماع', text: 'الكاميرا والميكروفون متوقفان. يمكنك العودة باستخدام الرابط نفسه.' },
  ended: { heading: 'أنهى المضيف الاجتماع', text: 'لم يعد الرابط يعمل. اطلب من المضيف رابطًا جديدًا أو ابدأ اجتماعًا خاصًا بك.' },
  removed: { heading: 'تمت إزالتك من الاجتماع', text: 'أزالك أحد المضيفين من الاجتماع.' },
  replaced: { heading: 'انضممت من علامة تبويب أخرى', text: 'يستمر الاجتماع هناك. لمتابعته هنا، انضم مرة أخرى.' },
  'not-found': { heading: 'هذا الاجتماع غير موجود', text: 'تحقّق من الرابط أو من الرمز حرفًا حرفًا، أو اطلب رابطًا جديدًا.' },
  full: { heading: 'الاجتماع مكتمل العدد', text: 'لا توجد أماكن شاغرة. يمكنك الانضمام عندما يغادر أحد المشاركين.' },
  unsupported: {
    heading: 'هذا المتصفح لا يدعم الاجتماعات',
    text: 'يحتاج Parley إلى متصفح يدعم WebRTC. استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
  },
  insecure: {
    heading: 'هذا الاتصال غير آمن',
    text: 'لا تتيح المتصفحات الكاميرا والميكروفون للصفحات إلا عبر https. افتح العنوان الآمن، أو تابع من دونهما للاستماع والمشاهدة.',
  },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: 'الانضمام مرة أخرى',
  home: 'الصفحة الرئيسية',
  tryAgain: 'إعادة المحاولة',
  secureAddress: 'فتح العنوان الآمن',
  listenOnly: 'المتابعة من دون كاميرا وميكروفون',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: 'هذه الصفحة غير موجودة', text: 'تحقّق من العنوان أو ابدأ من الصفحة الرئيسية.' },
  broken: { heading: 'حدث خطأ في هذه الصفحة', text: 'أعد تحميل الصفحة. إذا تكرر الخطأ، فأبلغ المسؤول عن هذا الخادم.' },
  reload: 'إعادة تحميل الصفحة',
};
