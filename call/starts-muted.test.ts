import { describe, expect, it } from 'vitest';
import { START_MUTED_FROM, startsMuted } from './starts-muted.ts';

const coming = { inside: START_MUTED_FROM, microphone: 'on', chosen: false } as const;

describe('coming into a meeting', () => {
  it('of eight or more starts with the microphone off', () => {
    expect(START_MUTED_FROM).toBe(8);
    expect([7, 8, 16].map((inside) => startsMuted({ ...coming, inside }))).toEqual([false, true, true]);
  });

  it('of which nothing is known leaves it as it is', () => {
    expect(startsMuted({ ...coming, inside: undefined })).toBe(false);
  });

  it('leaves it to whoever switched it themselves', () => {
    expect(startsMuted({ ...coming, chosen: true })).toBe(false);
  });

  it('has nothing to do with a microphone that is off, or is not there', () => {
    expect((['off', 'failed', 'starting'] as const).map((microphone) => startsMuted({ ...coming, microphone }))).toEqual([false, false, true]);
  });
});
