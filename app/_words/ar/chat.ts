/** The words of the chat, in Arabic. */
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { Words } from '../catalogues.ts';
import { fill, type Plural } from '../fill.ts';

const number = new Intl.NumberFormat('ar-u-nu-latn');
const plural = new Intl.PluralRules('ar');

const CHARACTERS: Plural = { one: 'حرف واحد', two: 'حرفين', few: '{count} أحرف', many: '{count} حرفًا', other: '{count} حرف' };
const UNREAD: Plural = {
  zero: 'لا رسائل غير مقروءة',
  one: 'رسالة واحدة غير مقروءة',
  two: 'رسالتان غير مقروءتين',
  few: '{count} رسائل غير مقروءة',
  other: '{count} رسالة غير مقروءة',
};
const NEW: Plural = { zero: 'لا رسائل جديدة.', one: 'رسالة جديدة.', two: 'رسالتان جديدتان.', few: '{count} رسائل جديدة.', other: '{count} رسالة جديدة.' };

export const chat: Words['meeting']['chat'] = {
  heading: 'الدردشة',
  messages: 'الرسائل',
  to: 'إلى',
  toEveryone: 'الجميع',
  everyone: 'رسالة إلى الجميع',
  one: (name: string) => `رسالة إلى ${name}`,
  send: 'إرسال',
  you: 'أنت',
  empty: 'تنتقل الرسائل من متصفح إلى متصفح. ويمكن لمن ينضم لاحقًا قراءتها أيضًا، وتختفي بعد أن يغادر الجميع.',
  privately: (name: string | undefined) => (name === undefined ? 'إلى شخص واحد فقط' : `إلى ${name} فقط`),
  privatelyToYou: 'إليك فقط',
  gone: (name: string) => `غادر ${name} الاجتماع، لذا يتعذّر إرسال هذه الرسالة.`,
  tooLong: (length: number) => `الرسالة أطول من المسموح به بمقدار ${counted(CHARACTERS, length - MAX_CHAT_TEXT)}. الحد الأقصى ${counted(CHARACTERS, MAX_CHAT_TEXT)}.`,
  refused: 'تعذّر الإرسال لأن دردشة هذا الاجتماع ممتلئة.',
  unread: (count: number) => counted(UNREAD, count),
  newMessages: (count: number) => counted(NEW, count),
  newMessage: (from: string, text: string) => `رسالة من ${from}: ${text}`,
};

function counted(forms: Plural, count: number): string {
  return fill(forms[plural.select(count)] ?? forms.other, { count: number.format(count) });
}
