import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownReaction } from './call-state.ts';
import { Gestures, type RaisedHand } from './gestures.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function gestures(raised: readonly RaisedHand[] = []) {
  const options = { self: () => 'me', raised: () => raised, send: vi.fn<(reaction: string) => void>(), onHand: vi.fn<() => void>(), onReactions: vi.fn<(shown: readonly ShownReaction[]) => void>() };
  return { ...options, made: new Gestures(options) };
}

test('a hand that goes up comes after those that are up, and before those that follow', () => {
  const others: RaisedHand[] = [['ana', 3], ['ben', 1]];
  const { made, onHand } = gestures(others);
  made.raiseHand(true);
  made.raiseHand(true);
  expect(onHand).toHaveBeenCalledTimes(1);
  expect(made.hand).toBe(4);
  others.push(['chloe', 5]);
  expect(made.hands()).toEqual(['ben', 'ana', 'me', 'chloe']);
  made.raiseHand(false);
  expect([made.hand, made.hands()]).toEqual([undefined, ['ben', 'ana', 'chloe']]);
});

test('two hands that go up at the same moment stand in one order for all', () => {
  const { made } = gestures([['ana', 1], ['zoe', 1]]);
  expect(gestures([['zoe', 1], ['ana', 1]]).made.hands()).toEqual(made.hands());
});

test('a hand goes down when its turn has come: not for a cough', () => {
  const { made } = gestures();
  made.raiseHand(true);
  made.speaks(true);
  vi.advanceTimersByTime(2_900);
  made.speaks(false);
  vi.advanceTimersByTime(60_000);
  expect(made.hand).toBe(1);
  made.speaks(true);
  vi.advanceTimersByTime(3_000);
  expect(made.hand).toBeUndefined();
});

test('a reaction is shown here, sent to everyone, and passes', () => {
  const { made, send, onReactions } = gestures();
  made.react('👍');
  expect(send).toHaveBeenCalledExactlyOnceWith('👍');
  expect(onReactions).toHaveBeenLastCalledWith([{ key: 1, from: 'me', reaction: '👍' }]);
  vi.advanceTimersByTime(4_000);
  expect(onReactions).toHaveBeenLastCalledWith([]);
});

test('of one person who sends a hundred, three are shown, and those of the others stay', () => {
  const { made, onReactions } = gestures();
  made.show('ana', '🎉');
  for (let count = 0; count < 100; count += 1) made.show('eve', '😂');
  const [shown = []] = onReactions.mock.lastCall ?? [];
  expect(shown.map(({ from }) => from)).toEqual(['ana', 'eve', 'eve', 'eve']);
});
