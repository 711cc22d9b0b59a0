/**
 * The code of the meeting comes after the lobby's own: when somebody is there, and so before their click on Join. Not React's
 * `lazy`, which would show a fallback for a moment (and React holds every fallback for 300 ms) although the code is here already.
 */
import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { loadWords } from '../../../_words/catalogues.ts';
import type { Language } from '../../../_words/languages.ts';
import { useLanguage } from '../../../_words/use-words.tsx';

type Loading = { readonly state: 'not-asked' | 'loading' | 'failed' } | { readonly state: 'loaded'; readonly MeetingScreen: ComponentType };

let loading: Loading = { state: 'not-asked' };
const listeners = new Set<() => void>();

function become(next: Loading): void {
  loading = next;
  for (const listener of listeners) listener();
}

async function load(needed: boolean, language: Language): Promise<void> {
  if (loading.state === 'loading' || loading.state === 'loaded') return;
  become({ state: 'loading' });
  try {
    const [{ MeetingScreen }] = await Promise.all([import('./meeting-screen.tsx'), loadWords('meeting', language)]);
    become({ state: 'loaded', MeetingScreen });
  } catch {
    // Offline just now, or the server has a newer version. Only who needs it hears of it; for the others there is another time.
    become({ state: needed ? 'failed' : 'not-asked' });
  }
}

/** What a person does before they can press Join. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
/** Without any, for example on a page that was left open: by then the lobby itself has everything, in milliseconds. */
const ANYWAY_AFTER = 4000;

/** The meeting's component as soon as it is here. With `needed` it is fetched at once; a failure is then thrown to the error page. */
export function useMeetingCode(needed: boolean): ComponentType | undefined {
  const { language } = useLanguage();
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => loading,
    () => loading,
  );

  useEffect(() => {
    if (needed) {
      void load(true, language);
      return;
    }
    const over = new AbortController();
    const timer = setTimeout(() => void load(false, language), ANYWAY_AFTER);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, () => void load(false, language), { once: true, passive: true, signal: over.signal });
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [needed, language]);

  if (now.state === 'failed') throw new Error('the code of the meeting cannot be loaded');
  return now.state === 'loaded' ? now.MeetingScreen : undefined;
}
