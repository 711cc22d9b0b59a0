import { expect, test } from 'vitest';
import { languageFor } from './languages.ts';

test('a choice counts more than what the browser accepts', () => {
  expect(languageFor('ar', 'de')).toBe('ar');
  expect(languageFor('tlh', 'de')).toBe('de');
});

test('of what the browser accepts, the first by weight that is ours, in whatever variant', () => {
  expect(languageFor(undefined, 'fr-CA;q=0.5, tlh, de-AT;q=0.9')).toBe('de');
  expect(languageFor(undefined, 'zh-TW')).toBe('zh');
  expect(languageFor(undefined, 'de;q=0, ja;q=0.1')).toBe('ja');
});

test('English, where nothing fits or nothing was said', () => {
  expect(languageFor(undefined, '')).toBe('en');
  expect(languageFor(undefined, 'tlh, *;q=0.1')).toBe('en');
});
