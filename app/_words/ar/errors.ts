/** One sentence for whatever can go wrong with a request, in Arabic. */
import type { Words } from '../catalogues.ts';
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';

export const errors: Words['page']['errors'] = {
  'bad-request': 'لم يفهم خادم الاجتماعات طلب هذه الصفحة. أعد تحميل الصفحة وحاول مرة أخرى.',
  'too-large': 'تجاوز الطلب ما يقبله خادم الاجتماعات. اختصره وحاول مرة أخرى.',
  'rate-limited': 'محاولات كثيرة في وقت قصير. انتظر دقيقة ثم حاول مرة أخرى.',
  'version-mismatch': 'جرى تحديث Parley أثناء فتح هذه الصفحة. أعد تحميل الصفحة للمتابعة.',
  'room-not-found': 'لا يوجد اجتماع على هذا الرابط. تحقّق منه أو اطلب رابطًا جديدًا.',
  'room-closed': 'أنهى المضيف هذا الاجتماع. اطلب منه رابطًا جديدًا.',
  'room-full': 'لا توجد أماكن شاغرة في هذا الاجتماع. حاول مرة أخرى بعد أن يغادر أحد المشاركين.',
  'name-empty': 'اكتب اسمًا يظهر للآخرين.',
  'name-too-long': `هذا الاسم طويل جدًا. الحد الأقصى لعدد الأحرف: ${MAX_DISPLAY_NAME}.`,
  'not-seated': 'لم تعد في هذا الاجتماع. انضم مرة أخرى.',
  'already-seated': 'علامة التبويب هذه في اجتماع آخر بالفعل. غادره أولًا.',
  'resume-refused': 'لم يعد مكانك في الاجتماع محجوزًا. انضم مرة أخرى.',
  'target-not-here': 'لم يعد هذا الشخص في الاجتماع.',
  forbidden: 'هذا الإجراء متاح لمضيفي هذا الاجتماع فقط.',
  offline: 'يتعذّر الاتصال بخادم الاجتماعات. تحقّق من اتصالك بالإنترنت وحاول مرة أخرى.',
  timeout: 'لم يستجب خادم الاجتماعات. تحقّق من اتصالك وحاول مرة أخرى.',
  internal: 'حدث خطأ في خادم الاجتماعات. حاول مرة أخرى بعد قليل.',
};

export const meetingNameTooLong: Words['page']['meetingNameTooLong'] = `هذا الاسم طويل جدًا. الحد الأقصى لعدد الأحرف: ${MAX_ROOM_NAME}.`;
