import { describe, expect, it } from 'vitest';
import { describePair, nextStep, type PairState } from './recovery.ts';

const HEALTHY: PairState = {
  connectionState: 'connected',
  reachable: true,
  brokenFor: 0,
  sinceLastStep: 60_000,
  offerUnansweredFor: undefined,
  wasConnected: true,
  restarts: 0,
};
const after = (change: Partial<PairState>) => nextStep({ ...HEALTHY, ...change });

describe('the recovery policy', () => {
  it('leaves a connected pair alone', () => {
    expect(after({})).toBe('wait');
  });

  it('gives a first connection time, then doubts it', () => {
    const opening = { connectionState: 'connecting', wasConnected: false } as const;
    expect(after({ ...opening, brokenFor: 7_999 })).toBe('wait');
    expect(after({ ...opening, brokenFor: 8_000 })).toBe('restart');
  });

  it('restarts at once when a connection is lost, and does so but once in five seconds', () => {
    expect(after({ connectionState: 'disconnected', sinceLastStep: 0 })).toBe('restart');
    expect(after({ connectionState: 'failed', restarts: 1, sinceLastStep: 4_999 })).toBe('wait');
    expect(after({ connectionState: 'failed', restarts: 1, sinceLastStep: 5_000 })).toBe('restart');
  });

  it('rebuilds after three restarts in vain', () => {
    expect(after({ connectionState: 'failed', restarts: 3 })).toBe('rebuild');
  });

  it('does nothing that would not arrive', () => {
    expect(after({ connectionState: 'failed', reachable: false })).toBe('wait');
    expect(after({ connectionState: 'new', offerUnansweredFor: 60_000, reachable: false })).toBe('wait');
  });

  it('says an unanswered offer again, also on a connection that still works, and then opens a new one', () => {
    expect(after({ offerUnansweredFor: 4_999 })).toBe('wait');
    expect(after({ offerUnansweredFor: 5_000 })).toBe('resend');
    expect(after({ offerUnansweredFor: 10_000 })).toBe('rebuild');
    expect(after({ offerUnansweredFor: 10_000, sinceLastStep: 4_999 })).toBe('wait');
  });

  it('repairs again and again for as long as a pair is broken', () => {
    const steps: string[] = [];
    let restarts = 0;
    let sinceLastStep = 5_000;
    for (let second = 0; second < 60; second += 1) {
      const step = nextStep({ ...HEALTHY, connectionState: 'failed', restarts, sinceLastStep });
      if (step !== 'wait') steps.push(step);
      restarts = step === 'rebuild' ? 0 : step === 'restart' ? restarts + 1 : restarts;
      sinceLastStep = step === 'wait' ? sinceLastStep + 1_000 : 1_000;
    }
    expect(steps.filter((step) => step === 'rebuild').length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(60 / 4);
  });
});

describe('what a person is told', () => {
  it.each([
    ['connected', 0, true, 'connected'],
    ['connecting', 3_000, false, 'connecting'],
    ['disconnected', 3_000, true, 'reconnecting'],
    ['failed', 15_000, true, 'failed'],
    ['connecting', 15_000, false, 'failed'],
  ] as const)('%s for %i ms (connected before: %s) is %s', (connectionState, brokenFor, wasConnected, told) => {
    expect(describePair({ connectionState, brokenFor, wasConnected })).toBe(told);
  });
});
