import { expect, it } from 'vitest';
import { Offenders } from './offenders.ts';

it('forgives ten, keeps an address out for a minute after the next, and no other one', () => {
  let now = 0;
  const offenders = new Offenders(() => now);
  for (let count = 0; count < 10; count++) offenders.add('a');
  expect(offenders.has('a')).toBe(false);
  now = 30_000;
  offenders.add('a');
  expect([offenders.has('a'), offenders.has('b')]).toEqual([true, false]);
  now = 89_999;
  expect(offenders.has('a')).toBe(true);
  now = 90_000;
  expect(offenders.has('a')).toBe(false);
  offenders.add('a');
  expect(offenders.has('a')).toBe(false);
});

it('forgets what was long ago, and remembers no more than so many', () => {
  let now = 0;
  const offenders = new Offenders(() => now);
  for (let count = 0; count < 10_500; count++) offenders.add(`address ${count}`);
  expect(offenders.size).toBe(10_000);
  now = 60_000;
  offenders.add('a');
  expect(offenders.size).toBe(1);
});
