import { expect, it } from 'vitest';
import { Refusals } from './refusals.ts';

it('lets a thousand wait, one after the other, and nobody beyond them', async () => {
  const turns: string[] = [];
  const refusals = new Refusals((address, work) => {
    turns.push(address);
    work();
    return address !== 'z';
  });
  const began = performance.now();
  const waiting = Array.from({ length: 1_000 }, (_, index) => refusals.pause(`${index % 20}`));
  await refusals.pause('a');
  // None of those who wait has had its turn.
  expect(turns).toEqual([]);
  expect([refusals.deafTo('0'), refusals.deafTo('a')]).toEqual([false, false]);
  await Promise.all(waiting);
  expect(performance.now() - began).toBeGreaterThan(450);
  expect(turns).toHaveLength(1_000);
  const next = performance.now();
  await refusals.pause('z');
  expect(performance.now() - next).toBeGreaterThan(450);
});

it('is deaf to whoever was refused a hundred times in a second, and to nobody else', () => {
  let now = 0;
  const refusals = new Refusals(() => true, () => now);
  for (let count = 0; count < 99; count++) void refusals.pause('a');
  expect(refusals.deafTo('a')).toBe(false);
  now = 999;
  void refusals.pause('a');
  expect([refusals.deafTo('a'), refusals.deafTo('b')]).toEqual([true, false]);
  now = 1_000;
  expect(refusals.deafTo('a')).toBe(false);
});
