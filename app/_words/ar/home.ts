/** The words of the home page, in Arabic. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: 'اجتماعات وجهًا لوجه برابط واحد فقط',
  intro: 'ابدأ اجتماعًا وشارك رابطه وتحدّث. ينتقل الصوت والصورة مباشرةً من متصفح إلى متصفح.',
  meetingName: 'اسم الاجتماع',
  meetingNameHint: 'الاجتماع الأسبوعي (اختياري)',
  newMeeting: 'اجتماع جديد',
  creating: 'جارٍ إنشاء الاجتماع…',
  join: 'هل لديك رابط أو رمز؟',
  linkOrCode: 'رابط الاجتماع أو رمزه',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: 'الانتقال إلى الاجتماع',
  notARoom: 'هذا ليس رابط اجتماع ولا رمزه. يتكوّن الرمز من اثني عشر حرفًا، مثل abcd-efgh-jkmn.',
  mine: 'اجتماعاتي',
  recent: 'الاجتماعات الأخيرة',
  forgetRecent: 'مسح هذه القائمة',
  points: ['من دون حساب', 'من دون تثبيت', 'على خادمك الخاص'],
};
