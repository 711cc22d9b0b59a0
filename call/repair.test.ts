import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Observed, Repair } from './repair.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

const LOST: Observed = {
  connectionState: 'disconnected',
  pulse: 'silent',
  dtlsFailed: false,
  channelClosed: false,
  reachable: true,
  offerUnansweredFor: undefined,
  relay: true,
};

/** A pair that was connected and well until now. */
function wellUntilNow(): Repair {
  const repair = new Repair();
  repair.connected();
  repair.look({ ...LOST, connectionState: 'connected', pulse: 'well' });
  return repair;
}

describe('the repair of a pair', () => {
  it('begins at once with a restart', () => {
    expect(wellUntilNow().look(LOST)).toBe('restart');
  });

  it('makes no step of its own on top of one that the other side has asked for, and goes on when that had its time', () => {
    const repair = wellUntilNow();
    repair.granted();
    expect(repair.look(LOST)).toBe('wait');
    vi.advanceTimersByTime(4_999);
    expect(repair.look(LOST)).toBe('wait');
    vi.advanceTimersByTime(1);
    expect(repair.look(LOST)).toBe('restart');
  });

  it('begins at the bottom of the ladder when the pair was well for five seconds', () => {
    const repair = wellUntilNow();
    for (const step of ['restart', 'restart', 'relay-only'] as const) {
      expect(repair.look(LOST)).toBe(step);
      repair.take(step);
      vi.advanceTimersByTime(5_000);
    }
    expect(repair.relayOnly).toBe(true);
    const well: Observed = { ...LOST, connectionState: 'connected', pulse: 'well' };
    repair.look(well);
    vi.advanceTimersByTime(5_000);
    repair.look(well);
    expect(repair.relayOnly).toBe(false);
    expect(repair.look(LOST)).toBe('restart');
  });

  it('is not held up by a network that changes all the time', () => {
    const repair = wellUntilNow();
    repair.take('restart');
    repair.look(LOST);
    for (let second = 0; second < 5; second += 1) {
      vi.advanceTimersByTime(1_000);
      repair.touch();
    }
    expect(repair.look(LOST)).toBe('restart');
  });
});
