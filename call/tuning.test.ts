import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from './connection.ts';
import { Tuning } from './tuning.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('sends a key frame when a line is back, another a second later, and none for who says so twice', () => {
  const sendKeyFrames = vi.fn<() => Promise<void>>().mockResolvedValue();
  const tuning = new Tuning({ connection: () => ({ sendKeyFrames }) as unknown as Connection, onWay: () => undefined });
  tuning.refreshPictures();
  vi.advanceTimersByTime(199);
  tuning.refreshPictures();
  expect(sendKeyFrames).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(801);
  expect(sendKeyFrames).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(sendKeyFrames).toHaveBeenCalledTimes(2);
  tuning.close();
});

it('sends another at once when it is known some moments later that something arrives: the first may have been lost', () => {
  const sendKeyFrames = vi.fn<() => Promise<void>>().mockResolvedValue();
  const tuning = new Tuning({ connection: () => ({ sendKeyFrames }) as unknown as Connection, onWay: () => undefined });
  tuning.refreshPictures();
  vi.advanceTimersByTime(300);
  tuning.refreshPictures();
  expect(sendKeyFrames).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(sendKeyFrames).toHaveBeenCalledTimes(3);
  tuning.close();
});
