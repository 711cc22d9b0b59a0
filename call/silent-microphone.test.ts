import { expect, it } from 'vitest';
import { SilentMicrophone } from './silent-microphone.ts';

const PATIENCE = { unheard: 5_000, heard: 30_000 };
const LOOK_EVERY = 500;

/** Looks for so long, in milliseconds, and tells when it was first said; undefined where it was not. */
function saidAfter(microphone: SilentMicrophone, silent: boolean | undefined, from: number, lasting: number): number | undefined {
  const looks = Array.from({ length: lasting / LOOK_EVERY + 1 }, (_, index) => index * LOOK_EVERY);
  return looks.find((at) => microphone.look(silent, from + at));
}

it('says so after five seconds of nothing, and no longer when sound comes', () => {
  const microphone = new SilentMicrophone(PATIENCE);
  expect(saidAfter(microphone, true, 0, 10_000)).toBe(5_000);
  expect(microphone.look(false, 10_500)).toBe(false);
});

it('gives one that was heard more time, for some give nothing while nobody speaks', () => {
  const microphone = new SilentMicrophone(PATIENCE);
  microphone.look(false, 0);
  expect(saidAfter(microphone, true, 500, 40_000)).toBe(30_000);
});

it('does not count the time in which nobody can say', () => {
  const microphone = new SilentMicrophone(PATIENCE);
  expect(saidAfter(microphone, undefined, 0, 60_000)).toBeUndefined();
  expect(saidAfter(microphone, true, 60_500, 4_500)).toBeUndefined();
  expect(microphone.look(undefined, 65_500)).toBe(false);
  expect(saidAfter(microphone, true, 66_000, 10_000)).toBe(5_000);
});

it('begins anew after a sleep', () => {
  const microphone = new SilentMicrophone(PATIENCE);
  microphone.look(true, 0);
  expect(microphone.look(true, 60_000)).toBe(false);
  expect(saidAfter(microphone, true, 60_500, 10_000)).toBe(4_500);
});
