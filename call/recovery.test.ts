import { describe, expect, it } from 'vitest';
import { afterNetworkChange, describePair, nextStep, type PairState } from './recovery.ts';

const HEALTHY: PairState = {
  connectionState: 'connected',
  pulse: 'well',
  dtlsFailed: false,
  channelClosed: false,
  reachable: true,
  brokenFor: 0,
  sinceLastStep: 60_000,
  offerUnansweredFor: undefined,
  wasConnected: true,
  steps: 0,
  relay: true,
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

  it('gives a connection that connects anew by itself time as well', () => {
    expect(after({ connectionState: 'connecting', brokenFor: 4_999 })).toBe('wait');
    expect(after({ connectionState: 'connecting', brokenFor: 5_000 })).toBe('restart');
  });

  it('restarts at once when a connection is lost, and does so but once in five seconds', () => {
    expect(after({ connectionState: 'disconnected', sinceLastStep: 0 })).toBe('restart');
    expect(after({ connectionState: 'failed', steps: 1, sinceLastStep: 4_999 })).toBe('wait');
    expect(after({ connectionState: 'failed', steps: 1, sinceLastStep: 5_000 })).toBe('restart');
  });

  it('climbs: twice a restart, then by the relay only, a new connection, no pictures, and from then on new connections', () => {
    const climbed = [0, 1, 2, 3, 4, 5, 6].map((steps) => after({ connectionState: 'failed', steps }));
    expect(climbed).toEqual(['restart', 'restart', 'relay-only', 'rebuild', 'audio-only', 'rebuild', 'rebuild']);
    expect(after({ connectionState: 'failed', steps: 2, relay: false })).toBe('restart');
  });

  it('opens a new connection where DTLS has failed, because a restart of ICE does not mend that', () => {
    expect(after({ connectionState: 'failed', dtlsFailed: true })).toBe('rebuild');
    expect(after({ connectionState: 'failed', dtlsFailed: true, steps: 1, sinceLastStep: 4_999 })).toBe('wait');
  });

  it('opens a new connection where the data channel stays closed: it never opens again', () => {
    expect(after({ channelClosed: true, brokenFor: 2_999 })).toBe('wait');
    expect(after({ channelClosed: true, brokenFor: 3_000 })).toBe('rebuild');
    expect(after({ channelClosed: true, brokenFor: 3_000, steps: 1, sinceLastStep: 4_999 })).toBe('wait');
    expect(after({ channelClosed: true, brokenFor: 3_000, reachable: false })).toBe('wait');
  });

  it.each(['silent', 'starved', 'unheard'] as const)('does not believe a connection that is %s', (pulse) => {
    expect(after({ pulse })).toBe('restart');
    expect(after({ pulse, reachable: false })).toBe('wait');
  });

  it('gives a new connection more time than a restart', () => {
    const rebuilt = { connectionState: 'connecting', wasConnected: false, steps: 4 } as const;
    expect(after({ ...rebuilt, sinceLastStep: 7_999 })).toBe('wait');
    expect(after({ ...rebuilt, sinceLastStep: 8_000 })).toBe('rebuild');
  });

  it('leaves the pictures away only where a new connection came about and broke down again', () => {
    expect(after({ connectionState: 'failed', steps: 4, wasConnected: true })).toBe('audio-only');
    expect(after({ connectionState: 'failed', steps: 4, wasConnected: false, sinceLastStep: 8_000 })).toBe('rebuild');
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
    let sinceLastStep = 5_000;
    for (let second = 0; second < 60; second += 1) {
      const step = nextStep({ ...HEALTHY, connectionState: 'failed', steps: steps.length, sinceLastStep });
      if (step !== 'wait') steps.push(step);
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
    ['failed', 12_000, true, 'failed'],
    ['connecting', 12_000, false, 'failed'],
  ] as const)('%s for %i ms (connected before: %s) is %s', (connectionState, brokenFor, wasConnected, told) => {
    expect(describePair({ connectionState, pulse: 'well', channelClosed: false, brokenFor, wasConnected })).toBe(told);
  });

  it('is not told that all is well where the data channel is closed', () => {
    const pair = { connectionState: 'connected', pulse: 'well', channelClosed: true, brokenFor: 0, wasConnected: true } as const;
    expect(describePair(pair)).toBe('reconnecting');
  });
});

describe('after a change of network', () => {
  const here = { reachable: true, wasConnected: true };

  it('a way that still works, or may work, is only restarted', () => {
    expect(afterNetworkChange(here, true, true)).toBe('restart');
    expect(afterNetworkChange(here, undefined, true)).toBe('restart');
  });

  it('a dead way is left for a new connection, also where another one was on its way up', () => {
    expect(afterNetworkChange(here, false, true)).toBe('rebuild');
    expect(afterNetworkChange({ ...here, wasConnected: false }, false, true)).toBe('rebuild');
    expect(afterNetworkChange(here, false, false)).toBe('rebuild');
  });

  it('nothing is done where no signal can be sent, or a restart would do harm', () => {
    expect(afterNetworkChange({ ...here, reachable: false }, false, true)).toBe('wait');
    expect(afterNetworkChange(here, true, false)).toBe('wait');
    expect(afterNetworkChange({ ...here, wasConnected: false }, true, true)).toBe('wait');
  });
});
