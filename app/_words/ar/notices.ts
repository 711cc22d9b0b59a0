/** The notices of the meeting that can be put away for good, by what they say, in Arabic. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'التحدّث والميكروفون مكتوم',
  silent: 'لا يصل أي صوت من الميكروفون',
  weak: 'اتصالك ضعيف',
  switched: 'حلّ جهاز محل جهاز آخر جرى فصله',
};
