/** What the product calls itself, here and in a link's unfurl, in Arabic. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley: اجتماعات فيديو يمكن لأي شخص استضافتها',
  description: 'افتح الرابط، وشاهد نفسك في غرفة الانتظار، ثم انضم وتحدّث. من دون حساب ومن دون تثبيت أي شيء.',
  invitationTitle: 'انضم إلى اجتماع على Parley',
  invitationDescription: 'أنت مدعو إلى اجتماع فيديو. افتح الرابط في متصفحك: من دون حساب ومن دون تثبيت أي شيء.',
};
