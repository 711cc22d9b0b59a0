/** How dates and times are written: in the chosen language, as the browser has it (`en-GB`) where it has it. */
import type { Language } from './languages.ts';

/** @param preferred the browser's languages, the dearest first */
export function timeFormat(language: Language, style: Intl.DateTimeFormatOptions, preferred: readonly string[] = navigator.languages): Intl.DateTimeFormat {
  const locale = preferred.find((tag) => tag.toLowerCase().split('-', 1)[0] === language) ?? language;
  // Digits like those of all our words.
  return new Intl.DateTimeFormat(locale, { numberingSystem: 'latn', ...style });
}
