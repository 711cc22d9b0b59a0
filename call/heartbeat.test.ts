import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Heartbeat } from './heartbeat.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that answers, or does not. @returns when connections were given up, in seconds */
function server() {
  const state = { answers: true };
  const renewed: number[] = [];
  const begun = performance.now();
  const heartbeat = new Heartbeat({
    ask: () => (state.answers ? Promise.resolve(true) : new Promise((resolve) => setTimeout(() => resolve(false), 5_000))),
    renew: () => renewed.push((performance.now() - begun) / 1_000),
  });
  return { state, renewed, heartbeat };
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

test('a server that answers is left alone', async () => {
  const { heartbeat, renewed } = server();
  heartbeat.start();
  await pass(600);
  expect(renewed).toEqual([]);
});

test('a silent one is given up after six seconds, then with more and more patience', async () => {
  const { heartbeat, renewed, state } = server();
  state.answers = false;
  heartbeat.start();
  await pass(6);
  expect(renewed).toEqual([6]);
  for (const [patience, at] of [[10, 18], [18, 38], [18, 58]] as const) {
    // It took the server two seconds to connect again.
    await pass(2);
    heartbeat.start();
    await pass(patience);
    expect(renewed.at(-1)).toBe(at);
  }
});

test('once it answers again for a while, patience is as short as before', async () => {
  const { heartbeat, renewed, state } = server();
  heartbeat.inVain();
  expect(heartbeat.connectWithin).toBe(10_000);
  heartbeat.start();
  await pass(10);
  expect(heartbeat.connectWithin).toBe(5_000);
  state.answers = false;
  await pass(6);
  expect(renewed).toHaveLength(1);
});

test('a page that was held up itself gives nobody up for it', async () => {
  const { heartbeat, renewed, state } = server();
  state.answers = false;
  heartbeat.start();
  await pass(4);
  vi.setSystemTime(Date.now() + 20_000);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 20_000 + 2_000);
  await pass(2);
  expect(renewed).toEqual([]);
});

test('nothing is asked after the end', async () => {
  const { heartbeat, renewed, state } = server();
  heartbeat.start();
  state.answers = false;
  heartbeat.stop();
  await pass(60);
  expect(renewed).toEqual([]);
});

test('where another connection comes at once, patience is as short as before: the last one was dead', async () => {
  const { heartbeat, renewed, state } = server();
  state.answers = false;
  for (const at of [6, 12.5, 19]) {
    heartbeat.start();
    await pass(6);
    expect(renewed.at(-1)).toBe(at);
    await pass(0.5);
  }
});
