import { expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { PendingSignIns } from './pending-sign-ins.ts';

const pendingOf = (state: string) => ({ state, browser: 'b:one', redirectUri: 'https://meet.example/x', returnTo: '/', finish: () => Promise.resolve('denied' as const) });

it('an answer counts once, soon, and in the browser that asked', () => {
  const clock = new FakeClock();
  const pending = new PendingSignIns(clock);
  pending.add(pendingOf('a'));
  expect([pending.take('a', 'b:two'), pending.take('a', undefined), pending.take('b', 'b:one')]).toEqual([undefined, undefined, undefined]);
  expect(pending.take('a', 'b:one')).toMatchObject({ returnTo: '/' });
  expect(pending.take('a', 'b:one')).toBeUndefined();
  pending.add(pendingOf('c'));
  clock.advance(10 * 60_000);
  expect(pending.take('c', 'b:one')).toBeUndefined();
});

it('keeps no more than there is room for, the newest', () => {
  const pending = new PendingSignIns(new FakeClock());
  for (let number = 0; number <= 10_000; number++) pending.add(pendingOf(String(number)));
  expect(pending.take('0', 'b:one')).toBeUndefined();
  expect([pending.take('1', 'b:one'), pending.take('10000', 'b:one')]).toEqual([expect.anything(), expect.anything()]);
});
