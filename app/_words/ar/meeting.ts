/** The words of the meeting, in Arabic. */
import type { Words } from '../catalogues.ts';
import { fill, type Plural } from '../fill.ts';

const people = new Intl.ListFormat('ar', { type: 'conjunction' });
const plural = new Intl.PluralRules('ar');

const PEOPLE: Plural = { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: '{count} أشخاص', many: '{count} شخصًا', other: '{count} شخص' };

export const meeting: Words['meeting']['meeting'] = {
  title: (meeting: string, count: number) => `اجتماع: ${meeting} (${count})`,
  region: 'الاجتماع',
  controls: 'عناصر التحكم في الاجتماع',
  share: 'مشاركة الشاشة',
  stopSharing: 'إيقاف المشاركة',
  people: 'المشاركون',
  switchCamera: 'تبديل الكاميرا',
  raiseHand: 'رفع اليد',
  lowerHand: 'خفض اليد',
  react: 'التفاعلات',
  hand: (place: number) => `اليد مرفوعة، الترتيب ${place}`,
  more: 'المزيد',
  leave: 'مغادرة',
  you: 'أنت',
  host: 'المضيف',
  coHost: 'مضيف مشارك',
  settings: 'إعدادات الاجتماع',
  roomLocked: 'الاجتماع مقفل: لا يدخل أحد جديد.',
  roomWaits: 'يسمح أحد المضيفين بالدخول.',
  keptFrom: {
    microphone: 'أحد المضيفين يُبقي الميكروفون متوقفًا في هذا الاجتماع.',
    camera: 'أحد المضيفين يُبقي الكاميرا متوقفة في هذا الاجتماع.',
    screen: 'أحد المضيفين لا يسمح لك بمشاركة شاشتك في هذا الاجتماع.',
    chat: 'أحد المضيفين لا يسمح لك بالكتابة في دردشة هذا الاجتماع.',
  },
  camerasFull: (most) => `أقصى عدد للكاميرات هنا في وقت واحد: ${most}. يمكنك تشغيل كاميرتك عندما تتوقف كاميرا أخرى.`,
  close: 'إغلاق',
  notShown: 'تعذّر عرض هذا الجزء بسبب خطأ من جانبنا. الاجتماع مستمر.',
  tryAgain: 'إعادة المحاولة',
  turnOnSound: 'تشغيل الصوت',
  soundBlocked: 'يُبقي المتصفح الاجتماع صامتًا إلى أن تشغّل الصوت.',
  keys: 'اختصارات لوحة المفاتيح',
  copyLink: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  showQrCode: 'عرض رمز QR',
  qrCodeHeading: 'امسح الرمز للانضمام',
  qrCodeOf: (link: string) => `رمز QR للرابط ${link}`,
  copyByHand: 'انسخ هذا الرابط',
  copyByHandHint: 'لم يسمح المتصفح للصفحة بنسخه. اضغط على Ctrl+C أو Cmd+C، أو انسخه من القائمة.',
  aloneHeading: 'لا أحد هنا سواك',
  alone: 'أرسل هذا الرابط إلى من تريد الاجتماع بهم.',
  details: 'تفاصيل الاتصال',
  endForEveryone: 'إنهاء الاجتماع للجميع',
  endHeading: 'هل تريد إنهاء الاجتماع للجميع؟',
  endWarning: 'سينقطع اتصال الجميع، ولن يدخل أحد عبر الرابط حتى يفتح أحد المضيفين الاجتماع من جديد.',
  ending: 'جارٍ إنهاء الاجتماع…',
  cancel: 'إلغاء',
  dismiss: 'تجاهل',
  mutedSpeech: 'الميكروفون مكتوم ولا يسمعك أحد. اضغط على Ctrl+D، أو استمر في الضغط على مفتاح المسافة أثناء التحدّث.',
  weakLine: 'اتصالك ضعيف، وقد لا يسمعك الآخرون ولا يرونك بوضوح. اقترب من جهاز Wi-Fi أو أوقف الكاميرا.',
  neverAgain: 'عدم الإظهار مجددًا',
  stillThere: 'هل ما زلت هنا؟',
  leavingSoon: 'أنت وحدك في الاجتماع منذ عشر دقائق. إذا لم تُجب، فستغادر الاجتماع خلال دقيقتين، ويبقى الرابط صالحًا.',
  stay: 'البقاء في الاجتماع',
  stateSeparator: '، ',
  states: {
    microphoneOff: 'الميكروفون متوقف',
    speaking: 'يتحدث الآن',
    cameraOff: 'الكاميرا متوقفة',
    sharing: 'مشاركة الشاشة جارية',
    handRaised: 'اليد مرفوعة',
  },
  reactions: {
    '👍': 'إعجاب',
    '👏': 'تصفيق',
    '❤️': 'قلب',
    '😂': 'ضحك',
    '😮': 'دهشة',
    '🎉': 'احتفال',
  },
  screenOf: (name: string) => `شاشة ${name}`,
  peopleCount: counted,
  switchedTo: (source: 'microphone' | 'camera', label: string) =>
    source === 'microphone'
      ? `جرى فصل الميكروفون. المستخدَم الآن: ${label === '' ? 'ميكروفون آخر' : label}.`
      : `جرى فصل الكاميرا. المستخدَمة الآن: ${label === '' ? 'كاميرا أخرى' : label}.`,
  paused: {
    microphone: 'أوقف المتصفح أو الجهاز الميكروفون مؤقتًا، ولا يسمعك أحد. أوقف الميكروفون من هنا ثم شغّله لاستئنافه.',
    camera: 'أوقف المتصفح أو الجهاز الكاميرا مؤقتًا، ولا يراك أحد. أوقف الكاميرا من هنا ثم شغّلها لاستئنافها.',
  },
  link: {
    lost: 'انقطع الاتصال، في الانتظار',
    poor: 'الاتصال ضعيف',
    heldBack: 'الصورة متوقفة مؤقتًا: اتصال الطرف الآخر بطيء',
    connecting: 'جارٍ الاتصال…',
    reconnecting: 'جارٍ إعادة الاتصال…',
    blocked: 'يتعذّر الاتصال. تمنعه شبكة بينكما.',
    noRelay: 'يتعذّر الاتصال. ليس لدى هذا الخادم خادم ترحيل للشبكات المقيّدة.',
    relayRefused: 'يتعذّر الاتصال. رفض خادم الترحيل بيانات الاعتماد.',
  },
  serverReconnecting: 'جارٍ إعادة الاتصال بخادم الاجتماعات. لا يزال بإمكانك رؤية الآخرين وسماعهم.',
  relayRefused: 'رفض خادم الترحيل بيانات الاعتماد. قد يتعذّر عليك الاتصال بالجميع. أبلغ المسؤول عن هذا الخادم.',
  news: {
    joined: (names: readonly string[]) => `انضم ${who(names)}.`,
    left: (names: readonly string[]) => `غادر ${who(names)}.`,
    raised: (names: readonly string[]) => `رفع ${who(names)} اليد.`,
    knocked: (names: readonly string[]) => `يطلب ${who(names)} الانضمام.`,
  },
};

function counted(count: number): string {
  return fill(PEOPLE[plural.select(count)] ?? PEOPLE.other, { count });
}

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? counted(names.length) : people.format(names);
}
