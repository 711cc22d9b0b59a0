import { expect, test } from 'vitest';
import { fill, fillPlural } from './fill.ts';

test('values stand where their names were, even such as look like names', () => {
  expect(fill('{who} and {other}', { who: '{other}', other: '$&' })).toBe('{other} and $&');
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

test('a count chooses its sentence', () => {
  const forms = { one: '{count} person of {of}', other: '{count} people of {of}' };
  expect(fillPlural('en', forms, 1, { of: 'them' })).toBe('1 person of them');
  expect(fillPlural('en', forms, 2, { of: 'them' })).toBe('2 people of them');
  expect(fillPlural('en', { other: '{count}' }, 1)).toBe('1');
});
