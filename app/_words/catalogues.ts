/**
 * All words that a person reads, by language and area. English is the source: its types are what every other language must
 * have, so that a missing key does not compile. An area is fetched with the code that shows it; `page`
 * comes with every page, as data in its HTML: so its words are strings only, some of them templates (fill.ts).
 */
import type { check } from './en/check.ts';
import type { details } from './en/details.ts';
import type { effectsPicker } from './en/effects-picker.ts';
import type { findings } from './en/findings.ts';
import type { inMeeting } from './en/in-meeting.ts';
import type { media } from './en/media-errors.ts';
import type { inSettings } from './en/in-settings.ts';
import type { page } from './en/page.ts';
import type { selfTest } from './en/self-test.ts';
import type { Language } from './languages.ts';

export interface Words {
  readonly page: typeof page;
  readonly meeting: typeof inMeeting;
  readonly media: typeof media;
  readonly check: { readonly check: typeof check; readonly findings: typeof findings };
  readonly details: typeof details;
  readonly selfTest: typeof selfTest;
  readonly settings: typeof inSettings;
  readonly effects: typeof effectsPicker;
}

export type Area = keyof Words;

type Catalogue = { readonly [A in Area]: () => Promise<Words[A]> };

const CATALOGUES: Record<Language, Catalogue> = {
  en: {
    page: () => import('./en/page.ts').then(({ page }) => page),
    meeting: () => import('./en/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./en/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./en/check.ts'), import('./en/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./en/details.ts').then(({ details }) => details),
    selfTest: () => import('./en/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./en/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./en/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  zh: {
    page: () => import('./zh/page.ts').then(({ page }) => page),
    meeting: () => import('./zh/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./zh/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./zh/check.ts'), import('./zh/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./zh/details.ts').then(({ details }) => details),
    selfTest: () => import('./zh/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./zh/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./zh/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  es: {
    page: () => import('./es/page.ts').then(({ page }) => page),
    meeting: () => import('./es/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./es/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./es/check.ts'), import('./es/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./es/details.ts').then(({ details }) => details),
    selfTest: () => import('./es/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./es/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./es/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  fr: {
    page: () => import('./fr/page.ts').then(({ page }) => page),
    meeting: () => import('./fr/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./fr/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./fr/check.ts'), import('./fr/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./fr/details.ts').then(({ details }) => details),
    selfTest: () => import('./fr/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./fr/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./fr/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  de: {
    page: () => import('./de/page.ts').then(({ page }) => page),
    meeting: () => import('./de/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./de/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./de/check.ts'), import('./de/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./de/details.ts').then(({ details }) => details),
    selfTest: () => import('./de/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./de/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./de/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  ja: {
    page: () => import('./ja/page.ts').then(({ page }) => page),
    meeting: () => import('./ja/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./ja/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./ja/check.ts'), import('./ja/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./ja/details.ts').then(({ details }) => details),
    selfTest: () => import('./ja/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./ja/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./ja/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
  ar: {
    page: () => import('./ar/page.ts').then(({ page }) => page),
    meeting: () => import('./ar/in-meeting.ts').then(({ inMeeting }) => inMeeting),
    media: () => import('./ar/media-errors.ts').then(({ media }) => media),
    check: () => Promise.all([import('./ar/check.ts'), import('./ar/findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
    details: () => import('./ar/details.ts').then(({ details }) => details),
    selfTest: () => import('./ar/self-test.ts').then(({ selfTest }) => selfTest),
    settings: () => import('./ar/in-settings.ts').then(({ inSettings }) => inSettings),
    effects: () => import('./ar/effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  },
};

const loaded = new Map<string, Words[Area]>();
const loading = new Map<string, Promise<Words[Area]>>();

/** The words of an area, where they are there already. */
export function wordsAtHand<A extends Area>(area: A, language: Language): Words[A] | undefined {
  return loaded.get(`${language} ${area}`) as Words[A] | undefined;
}

/** Gives the words that came with the page. */
export function haveWords<A extends Area>(area: A, language: Language, words: Words[A]): void {
  loaded.set(`${language} ${area}`, words);
}

/** Always the same promise for the same words, until it rejects because they could not be fetched: then the next call tries again. */
export function loadWords<A extends Area>(area: A, language: Language): Promise<Words[A]> {
  const key = `${language} ${area}`;
  const known = loading.get(key) as Promise<Words[A]> | undefined;
  if (known) return known;
  const words = CATALOGUES[language][area]().then(
    (came) => {
      loaded.set(key, came);
      return came;
    },
    (reason: unknown) => {
      loading.delete(key);
      throw reason;
    },
  );
  loading.set(key, words);
  return words;
}

/** Everything in `language` that is there already in another one, to change over. */
export async function loadWhatIsUsed(language: Language): Promise<void> {
  const areas = new Set([...loaded.keys()].map((key) => key.split(' ', 2)[1] as Area));
  await Promise.all([...areas].map((area) => loadWords(area, language)));
}
