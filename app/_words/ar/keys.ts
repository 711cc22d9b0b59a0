/** The words of the list of keys, in Arabic. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: 'تشغيل الميكروفون أو إيقافه', keys: [CTRL, 'D'] },
    { what: 'تشغيل الكاميرا أو إيقافها', keys: [CTRL, 'E'] },
    { what: 'التحدّث والميكروفون مكتوم (مع الاستمرار في الضغط)', keys: ['المسافة'] },
    { what: 'رفع اليد أو خفضها', keys: [CTRL, SHIFT, 'H'] },
    { what: 'الدردشة', keys: [CTRL, SHIFT, 'M'] },
    { what: 'المشاركون', keys: [CTRL, SHIFT, 'P'] },
    { what: 'هذه القائمة', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'على أجهزة Mac، يؤدي Cmd وظيفة Ctrl نفسها.',
  pushToTalk: 'الاستمرار في الضغط على مفتاح المسافة للتحدّث والميكروفون مكتوم',
};
