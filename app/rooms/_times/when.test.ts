import { expect, test } from 'vitest';
import { rooms as de } from '../../_words/de/rooms.ts';
import { rooms as en } from '../../_words/en/rooms.ts';
import { when } from './when.ts';

const opensAt = Date.UTC(2026, 10, 23, 9);
const closesAt = Date.UTC(2026, 10, 23, 10, 30);
// Between hour and AM, and around the dash, there are spaces of other kinds.
const plain = (text: string | undefined) => text?.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ');

test('a time says its day, its end, and its zone', () => {
  expect(plain(when(en.when, 'en-US', { opensAt, closesAt }, 'long', 'Europe/Berlin'))).toBe('Monday, November 23, 2026, 10:00 – 11:30 AM (GMT+1, Europe/Berlin)');
  expect(plain(when(en.when, 'en-GB', { opensAt, closesAt }, 'short', 'America/New_York'))).toBe('Mon, 23 Nov 2026, 04:00–05:30 GMT-5');
  expect(plain(when(de.when, 'de', { opensAt }, 'long', 'Asia/Kolkata'))).toBe('Montag, 23. November 2026 um 14:30 (GMT+5:30, Asia/Kolkata)');
});

test('a meeting over midnight says both days, and one with an end alone says so', () => {
  expect(plain(when(en.when, 'en-US', { opensAt, closesAt }, 'short', 'Pacific/Honolulu'))).toMatch(/Sun, Nov 22.*11:00 PM.*Mon, Nov 23.*12:30 AM/);
  expect(plain(when(en.when, 'en-US', { closesAt }, 'short', 'UTC'))).toBe('Until Mon, Nov 23, 2026, 10:30 AM UTC');
  expect(when(en.when, 'en-US', {}, 'short')).toBeUndefined();
});
