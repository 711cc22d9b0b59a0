/** The words for a request: in the language that the person chose, or else the first of ours that their browser accepts. */
import { cookies, headers } from 'next/headers';
import { type Area, loadWords, type Words } from './catalogues.ts';
import { type Language, LANGUAGE_COOKIE, languageFor } from './languages.ts';

export async function requestLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return languageFor(chosen, (await headers()).get('accept-language') ?? '');
}

export async function requestWords<A extends Area>(area: A): Promise<Words[A]> {
  return loadWords(area, await requestLanguage());
}
