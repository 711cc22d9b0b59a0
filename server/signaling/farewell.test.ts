import { expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { closeGradually } from './farewell.ts';

/** When so many connections are closed, in milliseconds after the first of them. */
async function farewellTo(count: number): Promise<readonly number[]> {
  const clock = new FakeClock();
  const begun = clock.now();
  const closedAt: number[] = [];
  const connections = Array.from({ length: count }, (_, index) => ({ close: () => void (closedAt[index] = clock.now() - begun) }));
  const closing = closeGradually(connections, clock);
  for (let passed = 0; passed < 8_000; passed += 25) {
    clock.advance(25);
    // A step of the farewell is some promises away from its timer.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await closing;
  return closedAt;
}

it('lets a few go at once', async () => {
  expect(await farewellTo(0)).toEqual([]);
  expect(new Set(await farewellTo(50))).toEqual(new Set([0]));
});

it('lets a thousand go within a second, neighbours apart, none twice and none forgotten', async () => {
  const closedAt = await farewellTo(1_000);
  expect(closedAt.filter((at) => at !== undefined)).toHaveLength(1_000);
  expect(new Set(closedAt).size).toBe(20);
  expect(Math.max(...closedAt)).toBe(950);
  expect(closedAt.slice(1).every((at, index) => at !== closedAt[index])).toBe(true);
});

it('takes no longer for any number of them', async () => {
  const closedAt = await farewellTo(50_000);
  expect(closedAt).toHaveLength(50_000);
  expect(Math.max(...closedAt)).toBeLessThan(8_000);
});
