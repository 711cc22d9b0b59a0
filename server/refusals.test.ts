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
  expect(performance.now() - began).toBeLessThan(250);
  expect([refusals.deafTo('0'), refusals.deafTo('a')]).toEqual([false, false]);
  await Promise.all(waiting);
  expect(performance.now() - began).toBeGreaterThan(450);
  expect(turns).toHaveLength(1_000);
  const next = performance.now();
  await refusals.pause('z');
  expect(performance.now() - next).toBeGreaterThan(450);
});

it('is deaf to whoever was refused a hundred times in a second, and to nobody else', async () => {
  const refusals = new Refusals((_, work) => {
    work();
    return true;
  });
  const waiting = Array.from({ length: 99 }, () => refusals.pause('a'));
  expect(refusals.deafTo('a')).toBe(false);
  waiting.push(refusals.pause('a'));
  expect([refusals.deafTo('a'), refusals.deafTo('b')]).toEqual([true, false]);
  await Promise.all(waiting);
  await refusals.pause('b');
  expect(refusals.deafTo('a')).toBe(false);
});
