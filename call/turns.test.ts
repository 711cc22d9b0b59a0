import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Turns } from './turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** So many who want their turn, and what those call who have it. */
function queue(turns: Turns, count: number) {
  const begun: (() => void)[] = [];
  for (let index = 0; index < count; index += 1) void turns.take().then((pass) => begun.push(pass));
  return begun;
}
const settle = () => vi.advanceTimersByTimeAsync(0);

it('lets so many begin, and the next as each is through, in their order', async () => {
  const begun = queue(new Turns(3, 1_000), 7);
  await settle();
  expect(begun).toHaveLength(3);
  begun[1]?.();
  await settle();
  expect(begun).toHaveLength(4);
  // Said twice, it counts once.
  begun[1]?.();
  await settle();
  expect(begun).toHaveLength(4);
  for (let index = 0; index < 7; index += 1) {
    begun[index]?.();
    await settle();
  }
  expect(begun).toHaveLength(7);
});

it('waits for nobody for ever', async () => {
  const begun = queue(new Turns(3, 1_000), 5);
  await vi.advanceTimersByTimeAsync(999);
  expect(begun).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toHaveLength(5);
});

it('is free again when all are through', async () => {
  const turns = new Turns(3, 1_000);
  const first = queue(turns, 3);
  await settle();
  for (const pass of first) pass();
  const second = queue(turns, 4);
  await settle();
  expect(second).toHaveLength(3);
});
