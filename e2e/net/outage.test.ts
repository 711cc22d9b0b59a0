import { expect, test } from 'vitest';
import { longestPause, outageOf } from './outage.ts';

/** Ten frames a second from one moment to another, without the last. */
const film = (from: number, to: number) => Array.from({ length: (to - from) / 100 }, (_, index) => from + index * 100);

test('a picture that never stops has no outage', () => {
  expect(outageOf(film(0, 10_000), 2_000, 10_000)).toEqual({ back: 0, movingSince: 2_000 });
});

test('a picture that comes back was away from the event to its first frame', () => {
  const frames = [...film(0, 2_300), ...film(5_000, 10_000)];
  expect(outageOf(frames, 2_000, 10_000)).toEqual({ back: 3_000, movingSince: 5_000 });
});

test('a frame or two in between do not make it back', () => {
  const frames = [...film(0, 2_000), 3_500, ...film(6_000, 10_000)];
  expect(outageOf(frames, 2_000, 10_000).back).toBe(4_000);
});

test('a picture that stands still now is not back, even when it was a moment ago', () => {
  const frames = [...film(0, 2_000), ...film(5_000, 6_000)];
  expect(outageOf(frames, 2_000, 10_000)).toEqual({ back: Number.POSITIVE_INFINITY, movingSince: undefined });
});

test('the longest pause counts from the beginning and to the end', () => {
  expect(longestPause(film(0, 5_000), 1_000, 9_000)).toBe(4_100);
  expect(longestPause(film(3_000, 5_000), 0, 5_000)).toBe(3_000);
});
