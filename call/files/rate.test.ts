import { expect, test } from 'vitest';
import { Rate } from './rate.ts';

test('tells how fast it goes now, and nothing of what was long ago', () => {
  const rate = new Rate();
  expect(rate.perSecond).toBe(0);
  rate.note(0, 0);
  expect(rate.perSecond).toBe(0);
  rate.note(500, 500);
  expect(rate.perSecond).toBe(1_000);
  for (let now = 1_000; now <= 10_000; now += 500) rate.note(500, now);
  expect(rate.perSecond).toBe(0);
});
