/** The words for whoever is before the door for longer, in Arabic. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: 'بانتظار السماح بالدخول',
  hostHere: 'يرى المضيفون أنك تنتظر. ستدخل فور سماح أحدهم لك.',
  noHost: 'لم يحضر أي مضيف بعد. عندما يحضر سيرى أنك تنتظر. اترك هذه الصفحة مفتوحة.',
  admitted: 'سُمح لك بالدخول. جارٍ الانضمام…',
  hostSays: 'رسالة من المضيف:',
  cancel: 'إلغاء',
  startsIn: (left) => `بعد ${left}`,
  anyMoment: 'في أي لحظة…',
  reopen: 'إعادة فتح الاجتماع',
  becomeHost: 'استضافة هذا الاجتماع من هذا الجهاز',
  goOnWithout: 'المتابعة من دون ذلك',
};
