import { expect, it } from 'vitest';
import { comingSound } from './coming-sound.ts';

const LONG_AGO = Number.POSITIVE_INFINITY;
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

it('somebody who comes is heard, somebody who goes is heard otherwise, and a change of nobody is not', () => {
  expect(comingSound({ before: ['a'], after: ['a', 'b'], sinceLast: LONG_AGO })).toBe('join');
  expect(comingSound({ before: ['a', 'b'], after: ['b'], sinceLast: LONG_AGO })).toBe('leave');
  expect(comingSound({ before: ['a'], after: ['b'], sinceLast: LONG_AGO })).toBe('join');
  expect(comingSound({ before: ['a', 'b'], after: ['b', 'a'], sinceLast: LONG_AGO })).toBeUndefined();
});

it('the fifth person is heard coming and going, the sixth neither', () => {
  expect(comingSound({ before: people(3), after: people(4), sinceLast: LONG_AGO })).toBe('join');
  expect(comingSound({ before: people(4), after: people(3), sinceLast: LONG_AGO })).toBe('leave');
  expect(comingSound({ before: people(4), after: people(5), sinceLast: LONG_AGO })).toBeUndefined();
  expect(comingSound({ before: people(5), after: people(4), sinceLast: LONG_AGO })).toBeUndefined();
});

it('there is one sound in two seconds at the most', () => {
  expect(comingSound({ before: [], after: ['a'], sinceLast: 1_999 })).toBeUndefined();
  expect(comingSound({ before: [], after: ['a'], sinceLast: 2_000 })).toBe('join');
});
