'use client';

/** How components read words: in the language of the page, which a person may change at any time. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Area, haveWords, loadWhatIsUsed, type Words, wordsAtHand } from './catalogues.ts';
import { directionOf, type Language, LANGUAGE_COOKIE } from './languages.ts';

interface Spoken {
  readonly language: Language;
  /** Resolves when the page speaks it. Rejects where its words could not be fetched. */
  readonly speak: (language: Language) => Promise<void>;
}

const SpokenLanguage = createContext<Spoken | undefined>(undefined);

/** A year, in seconds. */
const REMEMBERED = 31_536_000;

export interface WordsProviderProps {
  readonly language: Language;
  /** The words of that language that every page needs. */
  readonly page: Words['page'];
  readonly children: ReactNode;
}

export function WordsProvider({ language: first, page, children }: WordsProviderProps) {
  // Not with an effect: the first render reads them. To do it again changes nothing.
  haveWords('page', first, page);
  const [language, setLanguage] = useState(first);
  const spoken = useMemo(
    () => ({
      language,
      speak: async (next: Language) => {
        await loadWhatIsUsed(next);
        document.cookie = `${LANGUAGE_COOKIE}=${next}; path=/; max-age=${REMEMBERED}; samesite=lax`;
        setLanguage(next);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <SpokenLanguage value={spoken}>{children}</SpokenLanguage>;
}

/** The language, and how to change it. */
export function useLanguage(): Spoken {
  const spoken = useContext(SpokenLanguage);
  if (!spoken) throw new Error('no WordsProvider above this component');
  return spoken;
}

/**
 * The words of an area.
 *
 * @throws where they were not fetched with the part that shows them. To wait for them (React's `use`) is no way: a page that waits while it
 *   hydrates loses what a person has typed.
 */
export function useWords<A extends Area>(area: A): Words[A] {
  const { language } = useLanguage();
  const words = wordsAtHand(area, language);
  if (!words) throw new Error(`the words of ${area} were not fetched`);
  return words;
}
