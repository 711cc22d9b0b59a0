/** The languages of the product. One is added here, in catalogues.ts, and as a folder of its own. */

/** As BCP 47 has them. Each is complete: a key that is missing in one does not compile. */
export const LANGUAGES = ['en', 'zh', 'es', 'fr', 'de', 'ja', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  zh: '简体中文',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  ar: 'العربية',
};

/** Where a choice is kept: a cookie, because the server writes the first page. */
export const LANGUAGE_COOKIE = 'parley-language';

const RIGHT_TO_LEFT = new Set(['ar']);

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/**
 * The language for a person who chose `chosen` (or nothing), and whose browser accepts `accepted`: the value of the header
 * Accept-Language (RFC 9110, section 12.5.4). Matched by the primary subtag; English where nothing fits.
 */
export function languageFor(chosen: string | undefined, accepted: string): Language {
  const wanted = accepted
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q\s*=\s*/u))
    .map(([tag = '', weight = '1']) => ({ tag, weight: Number(weight) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
  for (const tag of [chosen ?? '', ...wanted]) {
    const language = LANGUAGES.find((known) => known === tag.toLowerCase().split('-', 1)[0]);
    if (language) return language;
  }
  return 'en';
}
