import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['Ana Lima', 'AL'],
  ['ana maria de lima', 'AL'],
  ['Bo', 'B'],
  ['山田太郎', '山'],
  ['👩‍👩‍👧‍👦 🦊', '👩‍👩‍👧‍👦🦊'],
  ['🇺🇳🇺🇳', '🇺🇳'],
  ['E\u0301lodie', 'E\u0301'],
  ['', ''],
])('%s is shown as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
