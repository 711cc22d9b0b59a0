/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system, in Arabic. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Noun {
  readonly the: string;
  /** What the browser did not find, and what to plug in then. */
  readonly any: string;
  readonly plugIn: string;
  /** Ends a verb: turn it on. */
  readonly it: 'ه' | 'ها' | 'هما';
}

interface Thing extends Noun {
  /** How a person tries it once more. */
  readonly again: string;
}

const NOUN: Record<Missing, Noun> = {
  microphone: { the: 'الميكروفون', any: 'أي ميكروفون', plugIn: 'وصّل ميكروفونًا', it: 'ه' },
  camera: { the: 'الكاميرا', any: 'أي كاميرا', plugIn: 'وصّل كاميرا', it: 'ها' },
  both: { the: 'الكاميرا والميكروفون', any: 'كاميرا ولا ميكروفون', plugIn: 'وصّلهما', it: 'هما' },
  screen: { the: 'الشاشة', any: 'أي شاشة', plugIn: 'وصّل شاشة', it: 'ها' },
};

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  return { ...noun, again: again === 'check' ? 'أعد الفحص' : `شغّل${noun.it} هنا` };
}

/** Where the browser keeps what this site may do: the first half of a sentence. */
const ALLOW_SITE: Record<Place['site'], (the: string) => string> = {
  chrome: (the) => `انقر على الرمز في بداية شريط العناوين واسمح باستخدام ${the}`,
  edge: (the) => `انقر على القفل في بداية شريط العناوين واسمح باستخدام ${the}`,
  firefox: (the) => `انقر على الرمز المشطوب في شريط العناوين وألغِ حظر ${the}`,
  safari: (the) => `في شريط القوائم اختر Safari ثم «إعدادات موقع الويب هذا…»، واسمح باستخدام ${the}`,
  other: (the) => `اسمح لهذا الموقع باستخدام ${the} في إعدادات المتصفح`,
  android: (the) => `اضغط على الرمز بجانب العنوان، واختر «الأذونات»، واسمح باستخدام ${the}`,
  'android-firefox': (the) => `اضغط على القفل بجانب العنوان واسمح باستخدام ${the}`,
  ios: (the) => `افتح تطبيق «الإعدادات»، واختر «التطبيقات» ثم المتصفح، وفعّل ${the}`,
  'ios-safari': (the) => `اضغط على الزر في بداية شريط العناوين، واختر «إعدادات موقع الويب»، واسمح باستخدام ${the}`,
};

/** Where the system keeps what the browser may do: the first half of a sentence. */
const ALLOW_BROWSER: Record<Place['system'], (the: string) => string> = {
  windows: (the) => `افتح «الإعدادات»، واختر «الخصوصية والأمان»، واسمح لتطبيقات سطح المكتب بالوصول إلى ${the}`,
  macos: (the) => `افتح «إعدادات النظام»، واختر «الخصوصية والأمن»، واسمح للمتصفح باستخدام ${the}، وأعد تشغيل المتصفح`,
  linux: (the) => `اسمح للمتصفح باستخدام ${the} في إعدادات الخصوصية في النظام، وأعد تشغيل المتصفح`,
  other: (the) => `اسمح للمتصفح باستخدام ${the} في إعدادات الخصوصية في النظام، وأعد تشغيل المتصفح`,
  android: (the) => `افتح تطبيق «الإعدادات»، واختر «التطبيقات» ثم المتصفح ثم «الأذونات»، واسمح باستخدام ${the}`,
  ios: (the) => `افتح تطبيق «الإعدادات»، واختر «التطبيقات» ثم المتصفح، واسمح باستخدام ${the}`,
  'ios-safari': (the) => `افتح تطبيق «الإعدادات»، واختر «التطبيقات» ثم Safari، واسمح باستخدام ${the}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: ({ the, again }, { site }) => ({ what: `لا يُسمح لهذا الموقع باستخدام ${the}.`, todo: `${ALLOW_SITE[site](the)}، ثم ${again}.` }),
  dismissed: ({ the, again }) => ({ what: `لم تسمح باستخدام ${the} بعد.`, todo: `${again}، واختر «السماح» عندما يطلب المتصفح ذلك.` }),
  'system-denied': ({ the, again }, { system }) => ({ what: `لا يسمح النظام لهذا المتصفح باستخدام ${the}.`, todo: `${ALLOW_BROWSER[system](the)}، ثم ${again}.` }),
  'in-use': ({ the, it, again }, { phone }) =>
    phone
      ? { what: `يستخدم تطبيق آخر أو مكالمة هاتفية ${the}.`, todo: `أنهِ المكالمة أو أغلق التطبيق الآخر، ثم ${again}.` }
      : { what: `يستخدم برنامج آخر ${the}.`, todo: `أغلق البرنامج الذي يستخدم${it} أو اختر جهازًا آخر، ثم ${again}.` },
  'no-device': ({ the, any, plugIn, it, again }, { phone, hidden }) => ({
    what: `لم يعثر المتصفح على ${any}.`,
    todo: phone
      ? `أعد تشغيل المتصفح، ثم ${again}.`
      : `${plugIn}، ثم ${again}.${hidden ? ` إذا سبق توصيل${it}، فاسمح لمتصفح Firefox باستخدام ${the} في «إعدادات النظام» ضمن «الخصوصية والأمن».` : ''}`,
  }),
  unsuited: ({ the, again }) => ({ what: `لا تكفي إمكانات ${the} لما يحتاج إليه الاجتماع.`, todo: `اختر جهازًا آخر أو وصّل جهازًا، ثم ${again}.` }),
  'not-started': ({ the, it, again }, { phone }) => ({
    what: `لم يكتمل تشغيل ${the} في الوقت المناسب.`,
    todo: phone ? `انتظر لحظة، ثم ${again}.` : `انتظر لحظة ثم ${again}، أو افصل${it} وأعد توصيل${it} وحاول مرة أخرى.`,
  }),
  'still-starting': ({ the, it }, { phone }) => ({
    what: `لا يزال تشغيل ${the} جاريًا.`,
    todo: `انتظر قليلًا. إذا لم يتغيّر شيء، ${phone ? `فأغلق التطبيقات الأخرى التي قد تستخدم${it}` : `فأغلق البرامج الأخرى التي قد تستخدم${it}، أو افصل${it} وأعد توصيل${it}`}.`,
  }),
  insecure: ({ the }) => ({ what: `لا تتيح المتصفحات ${the} للصفحات إلا عبر اتصال آمن.`, todo: 'افتح هذه الصفحة بعنوان يبدأ بـ https.' }),
  unsupported: ({ the }, { site }) => ({
    what: `لا يمكن لهذا المتصفح استخدام ${the} هنا.`,
    todo: site === 'ios' ? 'استخدم إصدارًا حديثًا من Safari.' : 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
  }),
};

export const media: Words['media'] = {
  error: (missing: Missing, trouble: MediaTrouble, place: Place, again: Again): MediaErrorWords => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'لا يزال بإمكانك الانضمام للاستماع والمشاهدة.',
};
