/** The words of what stands in the lobby and in the meeting alike, and of the way from one to the other, in Arabic. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: 'تشغيل الميكروفون',
  microphoneOff: 'إيقاف الميكروفون',
  cameraOn: 'تشغيل الكاميرا',
  cameraOff: 'إيقاف الكاميرا',
  reconnectingTitle: 'إعادة الاتصال: {meeting}',
  connection: 'الاتصال',
  rejoining: 'جارٍ إعادتك إلى مكانك في الاجتماع…',
  silentMicrophone: {
    what: 'لا يصل أي صوت من الميكروفون.',
    todo: 'قل شيئًا. إذا استمرت المشكلة، فتحقّق من زر كتم الصوت في سماعة الرأس أو لوحة المفاتيح، أو اختر ميكروفونًا آخر، أو ارفع مستوى الإدخال في إعدادات الصوت في النظام.',
  },
};
