import { stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { RedisLost, within } from './redis-connection.ts';

/** Nothing else happens in this process for so many milliseconds. */
const holdUp = (milliseconds: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

it('what is answered in time is not late where this process reads it late', async () => {
  // Answered by another thread meanwhile.
  const answer = within(stat('.'), 50);
  holdUp(300);
  expect((await answer).isDirectory()).toBe(true);
});

it('what is not answered is lost', async () => {
  await expect(within(new Promise(() => undefined), 20)).rejects.toBeInstanceOf(RedisLost);
});
