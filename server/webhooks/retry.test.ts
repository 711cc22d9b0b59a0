import { describe, expect, it } from 'vitest';
import { nextAttempt } from './retry.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The ages at which an event is sent that is never taken, in milliseconds. */
function attempts(chance: number): readonly number[] {
  const ages = [0];
  for (;;) {
    const age = ages.at(-1)!;
    const next = nextAttempt(0, age, chance);
    if (next === undefined) return ages;
    ages.push(next);
  }
}

describe('an event that is not taken', () => {
  it('is sent again after five seconds, then after ever longer waits up to an hour', () => {
    const ages = attempts(0);
    const waits = ages.slice(1).map((age, index) => age - ages[index]!);
    expect(waits.slice(0, 6).map((wait) => wait / SECOND)).toEqual([5, 5, 5, 5, 5, 6.25]);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(HOUR);
    expect(ages.length).toBeLessThan(150);
  });

  it.each([0, 0.5, 1])('comes soon after a receiver is back, whenever that is (chance %d)', (chance) => {
    const ages = attempts(chance);
    for (const down of [MINUTE, 10 * MINUTE, HOUR]) {
      const noticed = ages.find((age) => age >= down)! - down;
      expect(noticed).toBeLessThanOrEqual((down / 4) * 1.2);
    }
  });

  it('is given up after three days', () => {
    expect(nextAttempt(0, 3 * DAY - 1, 0)).toBeDefined();
    expect(nextAttempt(0, 3 * DAY, 0)).toBeUndefined();
  });

  it('comes back at a moment of its own', () => {
    expect(nextAttempt(0, 40 * MINUTE, 0)).toBe(50 * MINUTE);
    expect(nextAttempt(0, 40 * MINUTE, 1)).toBe(52 * MINUTE);
  });

  it('does not mind a clock that was set back', () => {
    expect(nextAttempt(1_000_000, 0, 0)).toBe(5_000);
  });
});
