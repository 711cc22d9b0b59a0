import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from './connection.ts';
import type { PacketCounts } from './packet-counts.ts';
import { Tuning } from './tuning.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('sends a key frame when a line is back, another a second later, and none for who says so twice', () => {
  const sendKeyFrames = vi.fn<() => Promise<void>>().mockResolvedValue();
  const tuning = new Tuning({ connection: () => ({ sendKeyFrames }) as unknown as Connection, others: () => 1, onWay: () => undefined });
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
  const tuning = new Tuning({ connection: () => ({ sendKeyFrames }) as unknown as Connection, others: () => 1, onWay: () => undefined });
  tuning.refreshPictures();
  vi.advanceTimersByTime(300);
  tuning.refreshPictures();
  expect(sendKeyFrames).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(sendKeyFrames).toHaveBeenCalledTimes(3);
  tuning.close();
});

it('fits the voice to the line when a connection has come up, and when there is another track', () => {
  const fits = { fitVoice: vi.fn<() => Promise<void>>().mockResolvedValue(), fitScreen: vi.fn<() => Promise<void>>().mockResolvedValue() };
  const tuning = new Tuning({ connection: () => fits as unknown as Connection, others: () => 1, onWay: () => undefined });
  tuning.settle();
  vi.advanceTimersByTime(299);
  expect(fits.fitVoice).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fits.fitVoice).toHaveBeenCalledTimes(1);
  // That is for the screen alone.
  tuning.setScreenSeen(false);
  expect(fits.fitVoice).toHaveBeenCalledTimes(1);
  tuning.fitTracks();
  expect(fits.fitVoice).toHaveBeenCalledTimes(2);
  tuning.close();
});

it('does not take an encoder for held up that does not use the bits with which a line is probed', () => {
  const fitCamera = vi.fn<Connection['fitCamera']>().mockResolvedValue();
  const connection = { fitCamera, fitScreen: () => Promise.resolve() };
  const tuning = new Tuning({ connection: () => connection as unknown as Connection, others: () => 1, onWay: () => undefined });
  /** Half of the frames of the camera, and a fourth of the bits. */
  const heldUpAfter = (seconds: number) =>
    tuning.isHeldUp({ camera: { at: seconds * 1_000, given: seconds * 20, encoded: seconds * 10, bitsSent: seconds * 100_000, target: 400_000 } } as unknown as PacketCounts);
  tuning.setRung(4);
  expect([heldUpAfter(1), heldUpAfter(2)]).toEqual([false, true]);
  tuning.setRung(4, 400_000);
  expect([heldUpAfter(3), heldUpAfter(4)]).toEqual([false, false]);
  tuning.setRung(4);
  expect([heldUpAfter(5), heldUpAfter(6)]).toEqual([false, true]);
  expect(fitCamera.mock.calls).toEqual([[4, undefined], [4, 400_000], [4, undefined]]);
});
