import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

/** Whether a camera of 20 frames a second was ever found too slow, when frame `i` takes `took(i)` milliseconds. */
function everSlow(seconds: number, took: (frame: number) => number): boolean {
  const pace = new Pace(50);
  return Array.from({ length: seconds * 20 }, (_, frame) => pace.tooSlow(took(frame), frame * 50)).includes(true);
}

it('a machine that is fast enough is never too slow', () => {
  expect(everSlow(60, () => 40)).toBe(false);
});

it('a machine whose frames take longer than there is time is too slow, after five seconds', () => {
  expect(everSlow(4, () => 80)).toBe(false);
  expect(everSlow(6, () => 80)).toBe(true);
});

it('a slow start, or a slow second now and then, is forgiven', () => {
  expect(everSlow(60, (frame) => (frame % 200 < 30 ? 300 : 20))).toBe(false);
});

it('a camera of 60 frames a second asks for no more than 24', () => {
  const pace = new Pace(1_000 / 60);
  const found = Array.from({ length: 600 }, (_, frame) => pace.tooSlow(30, frame * 30));
  expect(found).not.toContain(true);
});

it('frames that are rarer than one a second count too', () => {
  const pace = new Pace(50);
  const found = Array.from({ length: 8 }, (_, frame) => pace.tooSlow(1_500, frame * 1_500));
  expect(found.at(-1)).toBe(true);
});
