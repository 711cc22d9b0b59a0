import { expect, test } from 'vitest';
import { languageFor } from './languages.ts';

test('a choice counts more than what the browser accepts', () => {
  expect(languageFor('en', 'de')).toBe('en');
  expect(languageFor('tlh', 'en')).toBe('en');
});

test('English, where nothing fits or nothing was said', () => {
  expect(languageFor(undefined, '')).toBe('en');
  expect(languageFor(undefined, 'tlh, *;q=0.1')).toBe('en');
});
