import { expect, it } from 'vitest';
import { isOwnLineWeak } from './weak-line.ts';

const good = { state: 'connected', poor: false } as const;
const poor = { state: 'connected', poor: true } as const;
const lost = { state: 'reconnecting', poor: true } as const;

it('is the own line where most of several ways are poor at once', () => {
  expect(isOwnLineWeak([poor, poor])).toBe(true);
  expect(isOwnLineWeak([poor, poor, good])).toBe(true);
  expect(isOwnLineWeak([poor, poor, poor, poor, good, good])).toBe(true);
});

it("is another's line where the others are well, and nobody knows whose where there is one way only", () => {
  expect(isOwnLineWeak([poor])).toBe(false);
  expect(isOwnLineWeak([poor, good])).toBe(false);
  expect(isOwnLineWeak([poor, poor, good, good])).toBe(false);
  expect(isOwnLineWeak([])).toBe(false);
});

it('is the own line where it carries no picture to somebody', () => {
  expect(isOwnLineWeak([{ ...good, holdsBack: true }])).toBe(true);
  expect(isOwnLineWeak([{ ...lost, holdsBack: true }])).toBe(false);
});

it('does not count a way that is not there: that is said elsewhere', () => {
  expect(isOwnLineWeak([poor, lost])).toBe(false);
  expect(isOwnLineWeak([lost, lost, lost])).toBe(false);
});
