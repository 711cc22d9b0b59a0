/** The words of a room's settings, in Arabic. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: 'اسم الاجتماع',
  comingIn: 'من يدخل',
  waitingRoom: 'غرفة الانتظار',
  waitingRoomHint: 'يطلب الضيوف الانضمام، ويسمح لهم أحد المضيفين بالدخول.',
  locked: 'قفل الاجتماع',
  lockedHint: 'لا يدخل أحد جديد سوى المضيفين ومن سُمح لهم بالدخول من قبل.',
  passcode: 'رمز المرور',
  passcodeHint: 'على الضيوف كتابته قبل الدخول.',
  passcodeSet: 'يوجد رمز. اكتب رمزًا آخر لتغييره.',
  removePasscode: 'إزالة رمز المرور',
  capacity: 'أقصى عدد من الأشخاص معًا',
  capacityOfServer: 'بقدر ما يسمح به هذا الخادم',
  capacityWrong: (least, most) => `اكتب عددًا من ${least} إلى ${most}.`,
  guestsMay: 'يمكن للضيوف',
  rights: {
    microphone: 'تشغيل الميكروفون',
    camera: 'تشغيل الكاميرا',
    screen: 'مشاركة الشاشة',
    chat: 'الكتابة في الدردشة',
  },
  mostCameras: 'أقصى عدد للكاميرات في وقت واحد',
  mostCamerasHint: 'إذا تُرك فارغًا فلا حد. يمكن للمضيفين دائمًا تشغيل كاميراتهم، وتُحسب ضمن العدد.',
  times: 'الأوقات',
  opensAt: 'يُفتح في',
  opensAtHint: (zone) => `لا يمكن للضيوف الدخول قبل ذلك. منطقتك الزمنية هي ${zone}.`,
  closesAt: 'يُغلق في',
  closesAtHint: (zone) => `عندها ينتهي الاجتماع للجميع. منطقتك الزمنية هي ${zone}.`,
  endsWithHosts: 'إنهاء الاجتماع مع مغادرة مضيفيه',
  endsWithHostsHint: 'عندما يغادر آخر مضيف، ينتهي للجميع.',
};
