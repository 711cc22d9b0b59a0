import { expect, it } from 'vitest';
import type { Reception } from '../../bench/mesh/reception.ts';
import { concealedOfVoice, frameRates, latest, type Look, longestSilence, lossOfVoice, roundTrips, uploadOf } from './looks.ts';

const NOTHING: Reception = { at: 0, frames: 0, packets: 0, lost: 0, samples: 0, concealed: 0, silence: 0, heldBack: false };

/** A look after so many seconds. */
function look(after: number, received: readonly Partial<Reception>[], sent: Partial<Look['sent']> = {}): Look {
  const at = after * 1_000;
  return { at, sent: { at, bytes: 0, roundTrips: [], ...sent }, received: received.map((one) => ({ ...NOTHING, at, ...one })), told: false };
}

it('counts from the first look to the last, for each of the others', () => {
  const looks = [look(10, [{ frames: 100, packets: 500, lost: 10, samples: 1_000, concealed: 100 }, { frames: 7 }]), look(12, [{ frames: 115, packets: 590, lost: 20, samples: 2_000, concealed: 150 }, { frames: 7, packets: 100, samples: 10 }])];
  expect(frameRates(looks)).toEqual([7.5, 0]);
  expect(lossOfVoice(looks)).toEqual([0.1, 0]);
  expect(concealedOfVoice(looks)).toEqual([0.05, 0]);
});

it('takes the longest silence of all that came after the first look, at whomever', () => {
  expect(longestSilence([look(0, [{ silence: 900 }]), look(1, [{ silence: 30 }, { silence: 210 }]), look(2, [{ silence: 40 }])])).toBe(210);
});

it('tells the round trip of each check, and the upload', () => {
  const looks = [
    look(0, [], { bytes: 1_000, roundTrips: [{ total: 100, count: 5 }, { total: 60, count: 2 }] }),
    look(1, [], { bytes: 2_000, roundTrips: [{ total: 130, count: 6 }, { total: 60, count: 2 }] }),
    look(2, [], { bytes: 126_000, roundTrips: [{ total: 130, count: 6 }, { total: 160, count: 4 }, { total: 9, count: 1 }] }),
  ];
  expect(roundTrips(looks)).toEqual([30, 50]);
  expect(uploadOf(looks)).toBe(500);
});

it('keeps the looks of the last moments', () => {
  expect(latest([look(0, []), look(1, []), look(2, []), look(3, [])], 2_000).map(({ at }) => at)).toEqual([1_000, 2_000, 3_000]);
});
