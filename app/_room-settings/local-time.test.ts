import { expect, test } from 'vitest';
import { fromLocalTime, toLocalTime } from './local-time.ts';

test('a minute comes back as it was', () => {
  const at = new Date(2026, 10, 22, 6, 5).getTime();
  expect(toLocalTime(at)).toBe('2026-11-22T06:05');
  expect(fromLocalTime(toLocalTime(at))).toBe(at);
});

test('no time is no time', () => {
  expect(toLocalTime(undefined)).toBe('');
  expect(fromLocalTime('')).toBeNull();
});
