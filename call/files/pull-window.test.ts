import { expect, test } from 'vitest';
import { PullWindow } from './pull-window.ts';

const PIECE = 16_384;

interface Line {
  /** Bytes a millisecond, and what an answer takes on an empty line, in milliseconds. */
  readonly rate: number;
  readonly trip: number;
  /** A page does nothing for so long, and then as long what it should; in milliseconds. */
  readonly busy?: number;
}

/** Pulls for so many seconds over a line that sends one byte after the other. @returns what came a second, and what waited, as the worst of the last half */
function pull({ rate, trip, busy = 0 }: Line, seconds: number) {
  const window = new PullWindow();
  const asked: { readonly at: number; readonly arrives: number }[] = [];
  let [free, received, worst] = [0, 0, 0];
  for (let now = 0; now < seconds * 1_000; now += 1) {
    if (busy > 0 && Math.floor(now / busy) % 2 === 0) continue;
    const arrived = asked.filter(({ arrives }) => arrives <= now);
    asked.splice(0, arrived.length);
    for (const { at } of arrived) {
      received += PIECE;
      window.arrived(PIECE, now - at, now);
    }
    while ((asked.length + 1) * PIECE <= window.size) {
      free = Math.max(free, now + trip / 2) + PIECE / rate;
      asked.push({ at: now, arrives: free + trip / 2 });
    }
    if (now > seconds * 500) worst = Math.max(worst, free - now - trip / 2);
  }
  return { used: received / (rate * seconds * 1_000), worst: Math.round(worst) };
}

test.each([
  ['a line of half a megabit', { rate: 62, trip: 60 }, 700],
  ['a line of three megabit', { rate: 375, trip: 40 }, 260],
  ['a line of fifty megabit', { rate: 6_250, trip: 20 }, 200],
  ['a line around the world', { rate: 2_500, trip: 300 }, 260],
] as const)('%s is used well, and little waits on it', (_name, line, wait) => {
  const { used, worst } = pull(line, 30);
  expect(used).toBeGreaterThan(0.8);
  expect(worst).toBeLessThan(wait);
});

test('a page that is busy half of the time is not taken for a line that is full', () => {
  expect(pull({ rate: 2_000, trip: 10, busy: 120 }, 20).used).toBeGreaterThan(0.85);
});

test('a way that has become longer is not taken for one that is full', () => {
  const window = new PullWindow();
  for (let now = 0; now < 5_000; now += 10) window.arrived(PIECE, 10, now);
  for (let now = 5_000; now < 20_000; now += 100) window.arrived(PIECE, 300, now);
  const shrunk = window.size;
  for (let now = 20_000; now < 120_000; now += 100) window.arrived(PIECE, 300, now);
  expect(window.size).toBeGreaterThan(4 * shrunk);
});
