import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('does one thing a turn, and of each address in its turn', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const take = (address: string, what: string) => turns.take(address, () => done.push(what));
  for (const what of ['a1', 'a2', 'a3', 'a4']) take('a', what);
  for (const what of ['b1', 'b2']) take('b', what);
  const seen = [[...done]];
  for (let turn = 0; turn < 6; turn++) {
    await setImmediate();
    seen.push(done.slice(seen.flat().length));
  }
  expect(seen).toEqual([['a1'], ['a2'], ['b1'], ['a3'], ['b2'], ['a4'], []]);
  // Nothing waits and nothing was done in this turn.
  take('a', 'a5');
  expect(done.at(-1)).toBe('a5');
});

it('goes on where one of them throws', async () => {
  const turns = new Turns();
  const done: string[] = [];
  expect(() => turns.take('a', () => { throw new Error('no'); })).toThrow('no');
  turns.take('b', () => done.push('b'));
  await setImmediate();
  expect(done).toEqual(['b']);
});

it('lets no address have more waiting than a thousand', () => {
  const turns = new Turns();
  const taken = Array.from({ length: 1_002 }, () => turns.take('a', () => undefined));
  expect(taken.filter((each) => !each)).toEqual([false]);
  expect(turns.take('b', () => undefined)).toBe(true);
});
