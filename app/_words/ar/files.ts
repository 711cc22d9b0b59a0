/** The words of files that go from browser to browser, in Arabic. */
import type { Words } from '../catalogues.ts';

export const files: Words['meeting']['files'] = {
  attach: 'إرفاق ملف',
  dropForAll: 'أفلت الملفات هنا لمشاركتها مع الجميع',
  dropFor: (to: string) => `أفلت الملفات هنا لمشاركتها مع ${to}`,
  downloadShort: 'تنزيل',
  download: (name: string) => `تنزيل ${isolated(name)}`,
  cancelShort: 'إلغاء',
  cancel: (name: string) => `إلغاء تنزيل ${isolated(name)}`,
  saveShort: 'حفظ',
  save: (name: string) => `حفظ ${isolated(name)} مرة أخرى`,
  withdrawShort: 'إيقاف المشاركة',
  withdraw: (name: string) => `إيقاف مشاركة ${isolated(name)}`,
  offered: 'يمكن للآخرين تنزيله ما دمت في هذا الاجتماع.',
  withdrawn: 'لم تعد تشاركه.',
  lost: 'لم يعد متاحًا لأن هذه الصفحة أُعيد تحميلها. أرفقه مرة أخرى.',
  downloading: (name: string) => `جارٍ تنزيل ${isolated(name)}`,
  rate: (size: string) => `${size}/ث`,
  left: (time: string) => `يتبقى ${time}`,
  queued: 'يبدأ عند انتهاء تنزيل آخر.',
  waiting: (from: string) => `في انتظار ${from}. يُستأنف التنزيل تلقائيًا.`,
  done: (from: string) => `اكتمل التنزيل. لا تفتحه إلا إذا كنت تثق بالمرسِل: ${from}.`,
  canceled: 'ألغيت التنزيل.',
  senderGone: (from: string) => `غادر ${from} الاجتماع، ولم يعد الملف متاحًا.`,
  receivers: (name: string) => `من ينزّل ${isolated(name)}`,
  servings: {
    sending: (to: string) => `جارٍ التنزيل لدى ${to}`,
    complete: (to: string) => `اكتمل التنزيل لدى ${to}`,
    stopped: (to: string) => `توقف التنزيل لدى ${to}`,
  },
  errors: {
    gone: 'لم يعد متاحًا. اطلب إرفاقه مرة أخرى.',
    unreadable: 'جرى تغييره أو نقله على الجهاز المصدر. اطلب إرفاقه مرة أخرى.',
    damaged: 'ما وصل لا يطابق ما أُرسل، لذا لم يُحفظ شيء. حاول مرة أخرى.',
    'no-space': 'لا توجد مساحة كافية على هذا الجهاز. وفّر مساحة وحاول مرة أخرى.',
    'too-large-here': 'لا يقبل هذا المتصفح هنا إلا ملفات يصل حجمها إلى 100 ميغابايت. تقبل النافذة غير الخاصة أو متصفح آخر حجمًا أكبر.',
    'not-written': 'تعذّر على المتصفح حفظه. حاول مرة أخرى.',
    'not-fetched': 'تعذّر تحميل جزء من هذه الصفحة. حاول مرة أخرى عند اتصالك بالخادم.',
  },
  notOffered: {
    'too-large': (name: string) => `الملف ${isolated(name)} كبير جدًا: الحد الأقصى لحجم الملف 2 غيغابايت.`,
    'too-many': (name: string) => `لم يُرفق ${isolated(name)}: أنت تشارك 50 ملفًا بالفعل. أوقف مشاركة أحدها.`,
    'chat-full': (name: string) => `لم يُرفق ${isolated(name)} لأن دردشة هذا الاجتماع ممتلئة.`,
    unreadable: (name: string) => `تتعذّر قراءة ${isolated(name)}. إذا كان مجلدًا، فاضغطه في ملف واحد أولًا.`,
    'not-fetched': (name: string) => `لم يُرفق ${isolated(name)} لأنه تعذّر تحميل جزء من هذه الصفحة. حاول مرة أخرى عند اتصالك بالخادم.`,
  },
  news: {
    offered: (from: string, name: string) => `ملف من ${from}: ${isolated(name)}`,
    started: (name: string) => `جارٍ تنزيل ${isolated(name)}.`,
    done: (name: string) => `اكتمل تنزيل ${isolated(name)}.`,
    failed: (name: string) => `تعذّر تنزيل ${isolated(name)}.`,
    canceled: (name: string) => `أُلغي تنزيل ${isolated(name)}.`,
    sending: (to: string, name: string) => `بدأ تنزيل ${isolated(name)} لدى ${to}.`,
    complete: (to: string, name: string) => `اكتمل تنزيل ${isolated(name)} لدى ${to}.`,
    stopped: (to: string, name: string) => `توقف تنزيل ${isolated(name)} لدى ${to}.`,
  },
};

/** A file's name keeps its own direction among Arabic words (Unicode bidirectional isolate). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
