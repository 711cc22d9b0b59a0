import { describe, expect, it } from 'vitest';
import { type DeviceCondition, type DeviceVerdict, Interruption } from './interruption.ts';

/** Half-second looks from `from` to `to` seconds; every answer but `leave`, with its second. */
function looks(interruption: Interruption, from: number, to: number, condition: DeviceCondition, away = false): [number, DeviceVerdict][] {
  const answers: [number, DeviceVerdict][] = [];
  for (let second = from; second < to; second += 0.5) {
    const verdict = interruption.update({ now: second * 1_000, away, condition });
    if (verdict !== 'leave') answers.push([second, verdict]);
  }
  return answers;
}

describe('after the page was away', () => {
  it('waits for a muted device to come back by itself, and leaves it alone when it does', () => {
    const device = new Interruption();
    looks(device, 0, 60, 'muted', true);
    expect(looks(device, 60, 62, 'muted')).toEqual([]);
    expect(looks(device, 62, 100, 'fine')).toEqual([]);
  });

  it('gets one again that stays muted, a few times, each after a longer time, and then gives up', () => {
    const device = new Interruption();
    looks(device, 0, 60, 'muted', true);
    expect(looks(device, 60, 200, 'muted')).toEqual([
      [62, 'reopen'],
      [64, 'reopen'],
      [68, 'reopen'],
      [76, 'give-up'],
    ]);
  });

  it('gets one again that is live and silent, and never calls it failed: a switch on it may say so', () => {
    const device = new Interruption();
    looks(device, 0, 30, 'silent', true);
    expect(looks(device, 30, 200, 'silent').map(([, verdict]) => verdict)).toEqual(['reopen', 'reopen', 'reopen']);
  });

  it('gets one again at once that has ended', () => {
    const device = new Interruption();
    looks(device, 0, 30, 'ended', true);
    expect(looks(device, 30, 31, 'ended')).toEqual([[30, 'reopen']]);
  });

  it('does not ask twice for one that is on its way, and gives it its time when it is there', () => {
    const device = new Interruption();
    looks(device, 0, 10, 'silent', true);
    expect(looks(device, 10, 12.5, 'silent')).toEqual([[12, 'reopen']]);
    expect(looks(device, 12.5, 13.5, 'coming')).toEqual([]);
    expect(looks(device, 13.5, 18, 'silent')).toEqual([[17.5, 'reopen']]);
    // A request that is not answered is made again in the end.
    expect(looks(device, 18, 26, 'coming')).toEqual([[21.5, 'reopen']]);
  });

  it('knows of it where nothing ran meanwhile, and where the device went just before', () => {
    const frozen = new Interruption();
    looks(frozen, 0, 1, 'fine');
    looks(frozen, 1, 1.5, 'fine', true);
    expect(looks(frozen, 300, 303, 'muted')).toEqual([[302, 'reopen']]);
    const ringing = new Interruption();
    looks(ringing, 0, 1, 'muted');
    looks(ringing, 1, 60, 'muted', true);
    expect(looks(ringing, 60, 63, 'muted')).toEqual([[62, 'reopen']]);
  });

  it('counts on when it came back for no more than a moment', () => {
    const device = new Interruption();
    looks(device, 0, 10, 'muted', true);
    expect(looks(device, 10, 12.5, 'muted')).toEqual([[12, 'reopen']]);
    looks(device, 12.5, 13, 'fine');
    expect(looks(device, 13, 18, 'silent')).toEqual([[17, 'reopen']]);
  });

  it('tries anew the next time', () => {
    const device = new Interruption();
    looks(device, 0, 10, 'muted', true);
    looks(device, 10, 60, 'muted');
    looks(device, 60, 70, 'muted', true);
    expect(looks(device, 70, 73, 'muted').map(([, verdict]) => verdict)).toEqual(['reopen']);
  });
});

describe('with the page in front', () => {
  it('takes a mute for the person’s own, says so once a pause, and does not undo it when they come back to the page', () => {
    const device = new Interruption();
    looks(device, 0, 10, 'fine');
    expect(looks(device, 10, 20, 'muted')).toEqual([[12, 'paused']]);
    expect(looks(device, 20, 60, 'muted', true)).toEqual([]);
    expect(looks(device, 60, 90, 'muted')).toEqual([]);
    looks(device, 90, 91, 'fine');
    expect(looks(device, 91, 99, 'muted')).toEqual([[93, 'paused']]);
  });

  it('does nothing about a microphone that is silent, nor about one that was unplugged', () => {
    for (const condition of ['silent', 'ended'] as const) {
      const device = new Interruption();
      looks(device, 0, 10, 'fine');
      expect(looks(device, 10, 60, condition)).toEqual([]);
    }
  });
});
