/**
 * All words that a person reads, by language and area. English is the source: its types are what every other language must
 * have, so that a missing key does not compile. An area is fetched with the code that shows it; `page`
 * comes with every page, as data in its HTML: so its words are strings only, some of them templates (fill.ts).
 */
import type { check } from './en/check.ts';
import type { crowd } from './en/crowd.ts';
import type { details } from './en/details.ts';
import type { door } from './en/door.ts';
import type { effectsPicker } from './en/effects-picker.ts';
import type { findings } from './en/findings.ts';
import type { hosting } from './en/hosting.ts';
import type { inMeeting } from './en/in-meeting.ts';
import type { media } from './en/media-errors.ts';
import type { inSettings } from './en/in-settings.ts';
import type { myRooms } from './en/my-rooms.ts';
import type { page } from './en/page.ts';
import type { roomSettings } from './en/room-settings.ts';
import type { screenErrors } from './en/screen-errors.ts';
import type { selfTest } from './en/self-test.ts';
import type { Language } from './languages.ts';

export interface Words {
  readonly page: typeof page;
  readonly meeting: typeof inMeeting;
  readonly media: typeof media;
  readonly check: { readonly check: typeof check; readonly findings: typeof findings };
  readonly crowd: { readonly crowd: typeof crowd };
  readonly details: typeof details;
  readonly door: { readonly door: typeof door };
  readonly screenErrors: { readonly screenErrors: typeof screenErrors };
  readonly selfTest: typeof selfTest;
  readonly settings: typeof inSettings;
  readonly effects: typeof effectsPicker;
  readonly hosting: { readonly hosting: typeof hosting };
  readonly roomSettings: { readonly roomSettings: typeof roomSettings };
  readonly rooms: typeof myRooms;
}

export type Area = keyof Words;

/** Where a language has its words. It is itself fetched with the first of them: nobody needs those of all languages. */
export type Catalogue = { readonly [A in Area]: () => Promise<Words[A]> };

const CATALOGUES: Record<Language, () => Promise<{ readonly catalogue: Catalogue }>> = {
  en: () => import('./en/catalogue.ts'),
  zh: () => import('./zh/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
  fr: () => import('./fr/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
  ja: () => import('./ja/catalogue.ts'),
  ar: () => import('./ar/catalogue.ts'),
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
  const words = fetchWords(area, language).then(
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

async function fetchWords<A extends Area>(area: A, language: Language): Promise<Words[A]> {
  const { catalogue } = await CATALOGUES[language]();
  return catalogue[area]();
}

/** Everything in `language` that is there already in another one, to change over. */
export async function loadWhatIsUsed(language: Language): Promise<void> {
  const areas = new Set([...loaded.keys()].map((key) => key.split(' ', 2)[1] as Area));
  await Promise.all([...areas].map((area) => loadWords(area, language)));
}
