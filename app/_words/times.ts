/** How dates and times are written: in the chosen language, as the browser has it (`en-GB`) where it has it. */
import type { Language } from './languages.ts';

/**
 * The language as this person's browser has it, which knows more: whether an hour is written 15 or 3 PM.
 *
 * @param preferred the browser's languages, the dearest first
 */
export function localeOf(language: Language, preferred: readonly string[] = navigator.languages): string {
  const tag = preferred.find((each) => each.toLowerCase().split('-', 1)[0] === language) ?? language;
  // Digits like those of all our words.
  return new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
}

export const timeFormat = (language: Language, style: Intl.DateTimeFormatOptions, preferred?: readonly string[]): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language, preferred), style);
