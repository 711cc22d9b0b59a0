import { describe, expect, it } from 'vitest';
import { isNear, type Load, lineHolds, machineHolds, overloaded } from './capacity.ts';

describe('a machine', () => {
  it('of two cores holds the twelve people that it was seen to carry, and not sixteen', () => {
    expect(machineHolds(2)).toBe(12);
    expect(machineHolds(4)).toBeGreaterThanOrEqual(16);
  });

  it('of which nothing is known is not spoken of', () => {
    for (const unknown of [undefined, 0]) expect(machineHolds(unknown)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a line', () => {
  it.each([
    [0, 1],
    [179_999, 1],
    [180_000, 2],
    [400_000, 3],
    [1_000_000, 6],
    [1_979_999, 11],
    [1_980_000, 17],
    [2_760_000, 24],
  ])('of %i bits a second holds %i people', (line, people) => {
    expect(lineHolds(line)).toBe(people);
  });

  it('holds no fewer people where it carries more', () => {
    const held = Array.from({ length: 300 }, (_, step) => lineHolds(step * 10_000));
    expect(held).toEqual(held.toSorted((a, b) => a - b));
  });

  it('of which nothing is known is not spoken of', () => {
    expect(lineHolds(undefined)).toBe(Number.POSITIVE_INFINITY);
  });
});

it('one more may be too many before it is', () => {
  expect([10, 11, 12, 13].map((people) => isNear(people, 12))).toEqual([false, true, true, true]);
});

describe('a meeting', () => {
  const load: Load = { people: 12, mostCameras: undefined, sendsPicture: true, cores: 2, line: 2_000_000 };

  it('that line and machine hold is not spoken of', () => {
    expect(overloaded(load)).toBeUndefined();
    expect(overloaded({ ...load, people: 24, cores: undefined, line: undefined })).toBeUndefined();
  });

  it('of more people than one of them holds is too much for that one', () => {
    expect(overloaded({ ...load, people: 13 })).toBe('machine');
    expect(overloaded({ ...load, line: 1_000_000 })).toBe('line');
    expect(overloaded({ ...load, people: 13, line: 1_000_000 })).toBe('line');
  });

  it('asks nothing of the line where no picture is sent', () => {
    expect(overloaded({ ...load, line: 1_000_000, sendsPicture: false })).toBeUndefined();
  });

  it('asks no more of the machine than there are cameras', () => {
    expect(overloaded({ ...load, people: 16, mostCameras: 4 })).toBeUndefined();
  });
});
