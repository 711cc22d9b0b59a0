/** What each finding of the check means, and what to do about it where it is bad, in Arabic. */
import type { Words } from '../catalogues.ts';
import type { FindingWords } from '../finding-words.ts';

const TELL = 'أبلغ المسؤول عن هذا الخادم.';
const OTHER_NETWORK = 'إن أمكن، جرّب شبكة أخرى، مثل نقطة اتصال من هاتف.';
const TURN_HELPS = `${TELL} مع خادم TURN تعمل المكالمات في كل مكان.`;

const number = new Intl.NumberFormat('ar-u-nu-latn', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const THE = { microphone: 'الميكروفون', camera: 'الكاميرا' } as const;

export const findings: Words['check']['findings'] = {
  rows: {
    browser: 'المتصفح',
    microphone: 'الميكروفون',
    camera: 'الكاميرا',
    socket: 'خادم الاجتماعات',
    servers: 'خادم الترحيل وSTUN',
    stun: 'عنوانك',
    nat: 'نوع الشبكة',
    turn: (transport: string) => `الترحيل عبر ${transport}`,
    loopback: 'مكالمة عبر خادم الترحيل',
  },
  browser: {
    supported: { state: 'يعمل', what: 'يتضمن كل ما يحتاج إليه الاجتماع.' },
    insecure: {
      state: 'غير آمن',
      what: 'لم تُفتح هذه الصفحة عبر https، لذا لا يتيح لها المتصفح الميكروفون ولا الكاميرا.',
      todo: 'افتحها بعنوان يبدأ بـ https.',
    },
    unsupported: {
      state: 'قديم جدًا',
      what: 'لا يدعم WebRTC التي تنقل الصوت والصورة.',
      todo: 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
    },
  },
  device: {
    works: (source: 'microphone' | 'camera', label: string): FindingWords => ({ state: 'جاهز للاستخدام', what: `يمكن استخدام ${label === '' ? THE[source] : label}.` }),
    failed: 'لا يعمل',
    unanswered: (source: 'microphone' | 'camera'): FindingWords => ({
      state: 'لم يُفحص',
      what: `لم يُتِح المتصفح ${THE[source]} بعد، وربما ينتظر ردّك على طلب الإذن.`,
      todo: 'اختر «السماح» عندما يطلب المتصفح ذلك، ثم أعد الفحص.',
    }),
  },
  socket: {
    unreachable: (waited: number): FindingWords => ({ state: 'يتعذّر الوصول', what: `لم يستجب خلال ${seconds(waited)}.`, todo: 'تحقّق من اتصالك بالإنترنت، ثم أعد الفحص.' }),
    websocket: (roundTrip?: number): FindingWords => ({ state: 'متصل', what: `عبر WebSocket.${trip(roundTrip)}` }),
    polling: (roundTrip?: number): FindingWords => ({
      state: 'متصل ببطء',
      what: `عبر الاستقصاء الطويل (long polling)، لأن شيئًا في الطريق يحظر WebSocket.${trip(roundTrip)}`,
      todo: 'الاجتماعات تعمل. إذا بدت بطيئة، فجرّب من دون VPN أو خادم وكيل، أو اطلب من مسؤول شبكتك السماح باتصالات WebSocket.',
    }),
  },
  servers: {
    relay: { state: 'متاح', what: 'تنتقل المكالمات مباشرةً من متصفح إلى متصفح، أو عبر خادم الترحيل.' },
    relayOnly: { state: 'متاح', what: 'تمر كل مكالمات هذا الخادم عبر خادم الترحيل.' },
    onlyStun: {
      state: 'لا يوجد خادم ترحيل',
      what: 'ليس لدى هذا الخادم خادم ترحيل: إذا حظرت شبكة الطريق المباشر بين شخصين، فسيتعذّر اتصالهما.',
      todo: TURN_HELPS,
    },
    nothing: { state: 'لا يوجد خادم ترحيل', what: 'ليس لدى هذا الخادم خادم ترحيل ولا STUN: لا تعمل المكالمات إلا داخل الشبكة الواحدة.', todo: TURN_HELPS },
    'no-room': {
      state: 'لم يُفحص',
      what: 'الخوادم التي تساعد المكالمات بين الشبكات لا يُكشف عنها إلا لمن يمكنه الانضمام إلى اجتماع.',
      todo: 'الصق رابط اجتماع أدناه لفحصها أيضًا.',
    },
    full: { state: 'لم يُفحص', what: 'هذا الاجتماع مكتمل العدد، لذا لم يُكشف عنها.', todo: 'أعد الفحص باستخدام اجتماع آخر، أو بعد أن يغادر أحد المشاركين.' },
    refused: 'غير متاح',
    'not-asked': { state: 'لم يُفحص', what: 'يحدّدها خادم الاجتماعات، وقد تعذّر الوصول إليه.' },
  },
  stun: {
    mapped: (address: string, after: number): FindingWords => ({ state: 'معروف', what: `يراك الآخرون على العنوان ${leftToRight(address)} (عُرف خلال ${milliseconds(after)}).` }),
    'not-translated': { state: 'معروف', what: 'يرى الآخرون العنوان نفسه الذي لدى هذا الجهاز، من دون أي ترجمة له.' },
    'no-answer': (waited: number): FindingWords => ({
      state: 'لا استجابة',
      what: `لم يستجب خادم STUN خلال ${seconds(waited)}: إما أن شبكتك تحظر UDP أو أن الخادم متوقف.`,
      todo: `${OTHER_NETWORK} إذا لم ينجح ذلك أيضًا، فأبلغ المسؤول عن هذا الخادم.`,
    }),
    'no-such-name': { state: 'اسم غير معروف', what: 'اسم خادم STUN غير معروف.', todo: TELL },
    'invalid-url': { state: 'إعداد غير صحيح', what: 'لا يفهم المتصفح عنوان خادم STUN.', todo: TELL },
  },
  nat: {
    none: { state: 'مفتوحة', what: 'لا توجد ترجمة للعناوين: يسهل العثور على طرق مباشرة إلى الآخرين.' },
    cone: { state: 'ملائمة', what: 'تستخدم شبكتك منفذًا واحدًا لكل الوجهات (cone NAT): يمكن العثور على طرق مباشرة إلى معظم الآخرين.' },
    symmetric: (relayed: boolean): FindingWords => {
      const what = 'تستخدم شبكتك منفذًا مختلفًا لكل وجهة (symmetric NAT): يتعذّر العثور على طريق مباشر إلى من هم في شبكات مقيّدة.';
      return relayed ? { state: 'مقيّدة', what: `${what} تمر هذه المكالمات عبر خادم الترحيل.` } : { state: 'مقيّدة', what, todo: `سيفيد وجود خادم ترحيل. ${OTHER_NETWORK}` };
    },
    unknown: (answered: 0 | 1): FindingWords => ({
      state: 'غير معروف',
      what: `تتطلب معرفة ذلك استجابة خادمَي STUN على مضيفين مختلفين، و${answered === 0 ? 'لم يستجب أي خادم' : 'استجاب خادم واحد فقط'}.`,
    }),
  },
  turn: {
    relays: (after: number): FindingWords => ({ state: 'يعمل', what: `خصّص خادم الترحيل عنوانًا خلال ${milliseconds(after)}.` }),
    'no-answer': (waited: number, udp: boolean): FindingWords => ({
      state: 'لا استجابة',
      what: `لم يستجب خادم الترحيل خلال ${seconds(waited)}: إما أن جدار حماية يحجب ما يُرسَل إليه، أو أن المنفذ غير صحيح، أو أن الخادم متوقف.`,
      todo: udp ? `إذا كان الترحيل يعمل عبر TCP أو TLS، فستسلك المكالمات هذا الطريق. ${TELL}` : TELL,
    }),
    refused: {
      state: 'مرفوض',
      what: 'رفض خادم الترحيل بيانات الاعتماد: إما أن مفتاحه السري مختلف، أو أن صلاحيتها انتهت، أو أن ساعات الخوادم غير متطابقة.',
      todo: TELL,
    },
    quota: {
      state: 'مرفوض',
      what: 'خصّص خادم الترحيل أقصى ما يُسمح به من العناوين لشخص واحد (الحصة).',
      todo: `${TELL} في الاتصال الشبكي المتشابك (mesh)، يحتاج كل شخص إلى عنوان لكل شخص آخر ولكل عنوان لخادم الترحيل.`,
    },
    'no-ports': { state: 'مرفوض', what: 'لم يبقَ لدى خادم الترحيل أي منفذ.', todo: `${TELL} نطاق منافذه صغير جدًا أو الحمل عليه كبير.` },
    'no-such-name': { state: 'اسم غير معروف', what: 'اسم خادم الترحيل غير معروف.', todo: TELL },
    'not-connected': (tls: boolean): FindingWords => ({
      state: 'يتعذّر الوصول',
      what: tls
        ? 'لا يوجد اتصال TLS: إما أن الاسم غير معروف، أو أن المنفذ مغلق، أو أن الشهادة غير صالحة، أو أن برنامجًا آخر يستخدم المنفذ.'
        : 'لا يوجد اتصال TCP: إما أن الاسم غير معروف أو أن المنفذ مغلق.',
      todo: TELL,
    }),
    unexplained: { state: 'لا يعمل', what: 'لم يخصّص خادم الترحيل أي عنوان، ولا يوضّح هذا المتصفح السبب.', todo: `أجرِ الفحص في Chrome أو Edge لمعرفة المزيد. ${TELL}` },
    'invalid-url': { state: 'إعداد غير صحيح', what: 'لا يفهم المتصفح عنوان خادم الترحيل.', todo: TELL },
    error: (code: number): FindingWords => ({ state: 'مرفوض', what: `ردّ خادم الترحيل بالخطأ ${code}.`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip: number, bitsPerSecond: number | undefined, slow: 'far' | 'thin' | undefined): FindingWords => {
      const what = `${milliseconds(Math.round(roundTrip))} ذهابًا وإيابًا إلى خادم الترحيل${bitsPerSecond === undefined ? '' : `، ${megabits(bitsPerSecond)}`}.`;
      if (slow === undefined) return { state: 'تعمل', what };
      return { state: 'بطيئة', what, todo: slow === 'far' ? 'سيتحدث المشاركون في الوقت نفسه. سيفيد وجود خادم ترحيل أقرب.' : 'أوقف الكاميرا إذا تقطّعت الأصوات.' };
    },
    'no-path': (waited: number): FindingWords => ({
      state: 'لا تنقل شيئًا',
      what: `يخصّص خادم الترحيل عناوين، لكن لم يصل شيء خلال ${seconds(waited)}: إما أنه يرفض عنوانه كوجهة، أو أن جدار حماية يغلق منافذه.`,
      todo: TELL,
    }),
    'no-relay': { state: 'لم تُفحص', what: 'لم يخصّص أي خادم ترحيل عنوانًا.' },
  },
};

/** An address stays in its own order (Unicode bidirectional isolate). */
function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : ` تستغرق الرسالة ${milliseconds(roundTrip)} ذهابًا وإيابًا.`;
}

function milliseconds(value: number): string {
  return `${value} مللي ثانية`;
}

function seconds(value: number): string {
  return `${number.format(value / 1_000)} ث`;
}

function megabits(bitsPerSecond: number): string {
  return `${number.format(bitsPerSecond / 1_000_000)} ميغابت/ث`;
}
