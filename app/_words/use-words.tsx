'use client';

/** How components read words: in the language of the page, which a person may change at any time. */
import dynamic from 'next/dynamic';
import { type ComponentType, createContext, type ReactNode, use, useContext, useEffect, useMemo, useState } from 'react';
import { type Area, loadWhatIsUsed, loadWords, type Words, wordsAtHand } from './catalogues.ts';
import { directionOf, type Language, LANGUAGE_COOKIE } from './languages.ts';

interface Spoken {
  readonly language: Language;
  /** Resolves when the page speaks it. Rejects where its words could not be fetched. */
  readonly speak: (language: Language) => Promise<void>;
}

const SpokenLanguage = createContext<Spoken | undefined>(undefined);

/** Shows nothing. Names the words of every page in its HTML, so that they come together with its code and not after it. */
const EARLY: Record<Language, ComponentType> = {
  en: dynamic(() => import('./en/page.ts').then(() => nothing)),
};

function nothing() {
  return null;
}

/** A year, in seconds. */
const REMEMBERED = 31_536_000;

export interface WordsProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function WordsProvider({ language: first, children }: WordsProviderProps) {
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
  const Early = EARLY[first];
  return (
    <SpokenLanguage value={spoken}>
      <Early />
      {children}
    </SpokenLanguage>
  );
}

/** The language, and how to change it. */
export function useLanguage(): Spoken {
  const spoken = useContext(SpokenLanguage);
  if (!spoken) throw new Error('no WordsProvider above this component');
  return spoken;
}

/** The words of an area. It waits (React's `use`) where they were not fetched with the code that shows them. */
export function useWords<A extends Area>(area: A): Words[A] {
  const { language } = useLanguage();
  return wordsAtHand(area, language) ?? use(loadWords(area, language));
}
