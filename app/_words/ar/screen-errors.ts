/** The words for whoever cannot share their screen, in Arabic: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'يعرض سطح المكتب نافذة خاصة: اختر منها ما تريد مشاركته. إذا لم تظهر هذه النافذة، فثبّت xdg-desktop-portal ومكوّنه الخاص بسطح المكتب لديك وPipeWire، ثم سجّل الدخول مرة أخرى.';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    'افتح «إعدادات النظام»، ثم «الخصوصية والأمن»، ثم «تسجيل الشاشة وصوت النظام»، وفعّل هذا المتصفح، ثم أنهِه وافتحه مرة أخرى. يمكن مشاركة علامة تبويب من هذا المتصفح من دون ذلك.',
  windows: 'افتح «الإعدادات»، ثم «الخصوصية والأمان»، ثم «لقطات الشاشة وتسجيل الشاشة»، واسمح بذلك. إذا كان الكمبيوتر مُدارًا، فتواصل مع من يديره.',
  linux: PORTAL,
  android: 'اسمح بذلك عندما يطلب النظام، ثم أعد المشاركة.',
  ios: 'اسمح بذلك عندما يطلب النظام، ثم أعد المشاركة.',
  other: 'اسمح للمتصفح بتسجيل الشاشة في إعدادات الخصوصية في النظام، ثم أعد تشغيل المتصفح.',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: 'لا يسمح هذا المتصفح للموقع بمشاركة شاشتك.',
    todo: 'اسمح بذلك لهذا الموقع في إعدادات المتصفح، ثم أعد المشاركة. إذا كان الكمبيوتر مُدارًا، فتواصل مع من يديره.',
  },
  refusedBySystem: (system: System) => ({ what: 'لا يسمح النظام لهذا المتصفح باستخدام الشاشة.', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system: System) => ({
    what: 'لم يوفّر النظام أي صورة للشاشة.',
    todo: system === 'linux' ? PORTAL : 'أعد المشاركة واختر نافذة أو علامة تبويب أو شاشة أخرى.',
  }),
  impossible: {
    what: 'لا يمكن لهذا المتصفح مشاركة الشاشة هنا.',
    todo: 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari على جهاز كمبيوتر.',
  },
};
