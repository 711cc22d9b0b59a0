/** The words about signing in, in Arabic. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: 'تسجيل الدخول',
  signInWith: 'تسجيل الدخول عبر {provider}',
  signInToStart: 'سجّل الدخول لبدء اجتماع',
  signInAccount: 'بحسابك في {provider}.',
  startedElsewhere: 'لا تُبدأ الاجتماعات من هذه الصفحة. استخدم الرابط الذي وصلك.',
  signedIn: 'تم تسجيل الدخول',
  signOut: 'تسجيل الخروج',
};
