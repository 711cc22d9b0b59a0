import { expect, test } from 'vitest';
import { withSpeaker } from './with-speaker.ts';

const everybody = ['self', 'ana', 'bo', 'chi'];

test('everybody is shown where there is a place for each', () => {
  expect(withSpeaker(everybody, 4, 'chi')).toEqual(everybody);
});

test('a speaker without a place takes the last one', () => {
  expect(withSpeaker(everybody, 2, 'chi')).toEqual(['self', 'chi']);
});

test('a speaker who is gone takes no place', () => {
  expect(withSpeaker(everybody, 2, 'dee')).toEqual(['self', 'ana']);
});
