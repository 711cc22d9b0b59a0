/** The words of the page that checks the connection, apart from what it finds (findings.ts), in Arabic. */
import type { Words } from '../catalogues.ts';
import { fill, type Plural } from '../fill.ts';

const plural = new Intl.PluralRules('ar');

const MORE: Plural = {
  zero: '',
  one: ' وتوجد مشكلة أخرى.',
  two: ' وتوجد مشكلتان أخريان.',
  few: ' وتوجد {count} مشكلات أخرى.',
  other: ' وتوجد {count} مشكلة أخرى.',
};

export const check: Words['check']['check'] = {
  heading: 'فحص الاتصال',
  intro:
    'يجرّب كل ما يحتاج إليه الاجتماع في أقل من عشر ثوانٍ. قد يطلب المتصفح الإذن باستخدام الميكروفون والكاميرا: تجري تجربتهما ثم إيقافهما، ولا أحد يسمعك أو يراك.',
  running: 'جارٍ فحص الاتصال…',
  progress: (done: number, total: number) => `الفحوص المكتملة: ${done} من ${total}`,
  list: 'الفحوص',
  waiting: 'جارٍ الفحص…',
  runAgain: 'إعادة الفحص',
  copyText: 'نسخ كنص',
  copyJson: 'نسخ بتنسيق JSON',
  copied: 'تم النسخ',
  copyByHand: 'انسخ هذه النتيجة',
  copyByHandHint: 'لم يسمح المتصفح للصفحة بنسخها. اضغط على Ctrl+C أو Cmd+C، أو انسخها من القائمة.',
  copyHint: 'هذه النسخة مخصّصة للمسؤول عن هذا الخادم. تتضمن أسماء المتصفح والأجهزة وعنوانك العام، ولا تتضمن أي كلمة مرور.',
  meetingHeading: 'أي اجتماع؟',
  meetingIntro: 'خادم الترحيل، الذي ينقل المكالمات عبر الشبكات المقيّدة، لا يُكشف عنه إلا لمن يمكنه الانضمام إلى اجتماع. الصق رابط اجتماع لفحصه أيضًا.',
  linkOrCode: 'رابط الاجتماع أو رمزه',
  checkMeeting: 'الفحص باستخدام هذا الاجتماع',
  toMeeting: 'الانتقال إلى الاجتماع',
  grades: { good: 'سليم', warning: 'تنبيه', bad: 'مشكلة', unknown: 'غير معروف' },
  verdict: {
    can: 'يمكنك الانضمام من هنا. كل شيء يعمل.',
    canSoFar: 'يمكنك الانضمام من هنا، بقدر ما يمكن معرفته من دون اجتماع.',
    canBut: (but: string, more: number) => `يمكنك الانضمام، لكن ${but}.${moreWords(more)}`,
    cannot: (because: string, more: number) => `لا يمكنك الانضمام من هنا: ${because}${moreWords(more)}`,
  },
  but: {
    browser: 'من دون ميكروفون وكاميرا',
    microphone: 'لن يسمعك الآخرون',
    camera: 'لن يراك الآخرون',
    socket: 'ستكون استجابة الاجتماع أبطأ',
    full: 'بعد أن يغادر أحد المشاركين هذا الاجتماع',
    noRelay: 'قد تحول الشبكات المقيّدة دون اتصالك ببعض الأشخاص، لأن هذا الخادم ليس لديه خادم ترحيل',
    otherNetworks: 'قد يتعذّر عليك الاتصال بأشخاص في شبكات أخرى',
    relayBroken: 'قد يتعذّر عليك الاتصال بالجميع، لأن خادم الترحيل لا يعمل',
    relayInPart: 'بعض الطرق إلى خادم الترحيل لا تعمل',
    relaySlow: 'ستكون جودة المكالمات عبر خادم الترحيل ضعيفة',
    relayCarriesNothing: 'قد يتعذّر عليك الاتصال بالجميع، لأن خادم الترحيل لا ينقل المكالمات',
  },
  because: {
    browser: 'هذا المتصفح لا يدعم الاجتماعات.',
    socket: 'يتعذّر الاتصال بخادم الاجتماعات.',
    relay: 'تمر كل مكالمات هذا الخادم عبر خادم الترحيل، وهو لا يعمل.',
  },
};

function moreWords(more: number): string {
  return fill(MORE[plural.select(more)] ?? MORE.other, { count: more });
}
