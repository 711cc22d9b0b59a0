import { expect, it } from 'vitest';
import { type CameraCounts, EncodingWatch } from './encoding-watch.ts';

/** Counts after so many seconds of so many frames given and encoded, and bits sent, a second. */
const after = (seconds: number, { given = 30, encoded = 15, sent = 60_000, target = 120_000 } = {}): CameraCounts => ({
  at: seconds * 1_000,
  given: given * seconds,
  encoded: encoded * seconds,
  bitsSent: sent * seconds,
  target,
});

function watched(counts: readonly (CameraCounts | undefined)[], maxFramerate = 15): boolean {
  const watch = new EncodingWatch();
  return counts.map((now) => watch.heldUp(now, maxFramerate)).at(-1) ?? false;
}

it('is held up where frames are left out though there are bits for them', () => {
  expect(watched([after(2, { encoded: 9 }), after(4, { encoded: 9 })])).toBe(true);
  expect(watched([after(2, { encoded: 11 }), after(4, { encoded: 11 })])).toBe(false);
});

it('is not held up by the line: its bits are spent', () => {
  expect(watched([after(2, { encoded: 5, sent: 110_000 }), after(4, { encoded: 5, sent: 110_000 })])).toBe(false);
});

it('is not held up by a camera that gives less, nor by a picture that is not sent', () => {
  expect(watched([after(2, { given: 8, encoded: 8 }), after(4, { given: 8, encoded: 8 })])).toBe(false);
  expect(watched([after(2, { encoded: 0, sent: 0 }), after(4, { encoded: 0, sent: 0 })], 0)).toBe(false);
});

it('says nothing of the first counts, of none, and of a track that counts anew', () => {
  expect(watched([after(2, { encoded: 1 })])).toBe(false);
  expect(watched([after(2, { encoded: 1 }), undefined])).toBe(false);
  expect(watched([after(20), after(22, { given: 2 })])).toBe(false);
});

it('says nothing of counts across a change of what is asked for, and the same of the same counts', () => {
  const watch = new EncodingWatch();
  watch.heldUp(after(2, { encoded: 8 }), 8);
  expect(watch.heldUp(after(4, { encoded: 8 }), 15)).toBe(false);
  expect(watch.heldUp(after(6, { encoded: 8 }), 15)).toBe(true);
  expect(watch.heldUp(after(6, { encoded: 8 }), 15)).toBe(true);
  expect(watch.heldUp(after(8, { encoded: 12 }), 15)).toBe(false);
});
