import { expect, test } from 'vitest';
import { localeOf, timeFormat } from './times.ts';

const evening = new Date(2026, 10, 22, 21, 5);
const said = (...[language, preferred]: [Parameters<typeof timeFormat>[0], readonly string[]]) =>
  timeFormat(language, { hour: '2-digit', minute: '2-digit' }, preferred).format(evening).replaceAll(/\s/gu, ' ');

test('a time is written in the chosen language, as the browser has it', () => {
  expect(said('en', ['de-DE', 'en-GB'])).toBe('21:05');
  expect(said('en', ['de-DE', 'de'])).toBe('09:05 PM');
  expect(said('ja', ['en-US'])).toBe('21:05');
  expect(said('ar', ['ar-EG'])).toBe('09:05 م');
});

test('dates of whatever length have the digits of our words', () => {
  expect(evening.toLocaleString(localeOf('ar', ['ar-EG']), { dateStyle: 'medium', timeStyle: 'medium' })).toMatch(/22.*11.*2026.*9:05:00/u);
  expect(localeOf('ja', ['de-AT'])).toMatch(/^ja/);
});
