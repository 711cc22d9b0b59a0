import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

test('the time that is left is told as a clock does, and is never shorter than it is', () => {
  expect(timeLeft(1)).toBe('0:01');
  expect(timeLeft(65_000)).toBe('1:05');
  expect(timeLeft(3_599_001)).toBe('1:00:00');
  expect(timeLeft(3_725_000)).toBe('1:02:05');
});

test('nothing is counted when the time is up, or more than a day away', () => {
  expect(timeLeft(0)).toBe('');
  expect(timeLeft(-5_000)).toBe('');
  expect(timeLeft(86_400_000)).toBe('24:00:00');
  expect(timeLeft(86_400_001)).toBeUndefined();
});
