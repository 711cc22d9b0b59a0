import { describe, expect, it } from 'vitest';
import { type CameraReceiver, Cameras } from './cameras.ts';
import { type Lacking, Probing } from './probing.ts';

describe('probing', () => {
  const one: readonly Lacking[] = [{ id: 'a', available: 300_000 }];

  /** When whom was sent more, second by second. */
  function probes(seconds: number, lackingAt: (second: number) => readonly Lacking[], lostAt: (second: number) => number = () => 0): readonly string[] {
    const probing = new Probing();
    const asked = Array.from({ length: seconds }, (_, second) => ({ second, probe: probing.next(lackingAt(second), lostAt(second), second * 1_000) }));
    return asked.flatMap(({ second, probe }) => (probe ? [`${second}: ${probe.id}`] : []));
  }

  it('begins after three seconds, lasts as long, and waits longer each time', () => {
    expect(probes(54, () => one)).toEqual(
      [3, 4, 5, /* 6 */ 12, 13, 14, /* 12 */ 27, 28, 29, /* and no longer */ 42, 43, 44].map((second) => `${second}: a`),
    );
  });

  it('asks for as much as is believed, and where that is little for a small picture', () => {
    const probing = new Probing();
    const bitrate = (available: number, now: number) => probing.next([{ id: 'a', available }], 0, now)?.bitrate;
    // What is believed meanwhile does not change what was asked for.
    expect([bitrate(300_000, 0), bitrate(300_000, 3_000), bitrate(600_000, 4_000)]).toEqual([undefined, 300_000, 300_000]);
    expect([bitrate(20_000, 6_000), bitrate(20_000, 12_000)]).toEqual([undefined, 120_000]);
  });

  it('takes each in turn, and stops where they lack nothing any more', () => {
    const [a, b] = [...one, { id: 'b', available: 50_000 }] as const;
    expect(probes(14, (second) => (second < 4 ? [a!, b!] : [b!]))).toEqual(['3: a', '10: b', '11: b', '12: b']);
  });

  it('stops at once where much is lost, and waits until nothing is', () => {
    expect(probes(20, () => one, (second) => (second >= 4 && second < 8 ? 0.11 : 0))).toEqual(['3: a', '13: a', '14: a', '15: a']);
  });

  it('goes on after three seconds where it finds more', () => {
    expect(probes(28, (second) => [{ id: 'a', available: second < 14 ? 300_000 : 375_000 }])).toEqual([3, 4, 5, 12, 13, 14, 18, 19, 20, 27].map((second) => `${second}: a`));
  });

  it('begins anew where nothing was lacked for ten seconds, and not sooner', () => {
    const lackingBut = (from: number, to: number) => (second: number) => (second >= from && second < to ? [] : one);
    expect(probes(30, lackingBut(7, 18)).slice(3)).toEqual(['21: a', '22: a', '23: a']);
    expect(probes(30, lackingBut(7, 17)).slice(3)).toEqual(['23: a', '24: a', '25: a']);
  });
});

describe('cameras', () => {
  const receiver: CameraReceiver = {
    shows: { height: 720, weight: 'visible' },
    relayed: false,
    available: 100_000,
    lost: 0,
    machineLimited: false,
    sending: { microphone: true, camera: true, screen: false },
  };

  function probed(seconds: number, ...receivers: readonly Partial<CameraReceiver>[]): boolean {
    const cameras = new Cameras();
    const all = new Map(receivers.map((one, number) => [`p_${number}`, { ...receiver, ...one }]));
    return Array.from({ length: seconds }, (_, second) => {
      cameras.next(all, { lowBandwidth: false }, second * 1_000);
      return cameras.probe;
    }).some((probe) => probe !== undefined);
  }

  it('probe a line that seems too narrow, and none that seems wide enough, or of which nothing is known', () => {
    expect(probed(10, {})).toBe(true);
    // As wide as the highest rung wants it, by a relay twice.
    expect([probed(10, { available: 1_940_000 }), probed(10, { available: 1_960_000 })]).toEqual([true, false]);
    expect([probed(10, { relayed: true, available: 3_810_000 }), probed(10, { relayed: true, available: 3_840_000 })]).toEqual([true, false]);
    expect(probed(10, { available: undefined })).toBe(false);
    // What is narrow is the line of the others.
    expect(probed(10, { available: 2_000_000, shows: { height: 360, weight: 'visible' } }, { available: 100_000, shows: { height: 0, weight: 'visible' } })).toBe(false);
  });

  it('probe for nobody who is sent all that they show, nor beside a screen', () => {
    expect(probed(10, { shows: { height: 0, weight: 'visible' } })).toBe(false);
    expect(probed(10, { sending: { microphone: true, camera: false, screen: false } })).toBe(false);
    expect(probed(10, { sending: { microphone: true, camera: true, screen: true } }, {})).toBe(false);
    expect(probed(10, { available: 250_000, shows: { height: 180, weight: 'visible' } })).toBe(false);
  });

  it('do not probe for more than somebody wants who spares their line', () => {
    const cameras = new Cameras();
    for (let now = 0; now < 20_000; now += 1_000) {
      cameras.next(new Map([['a', { ...receiver, available: 250_000 }]]), { lowBandwidth: true }, now);
      expect(cameras.probe).toBeUndefined();
    }
  });

  it.each([
    ['directly', false, 20_000],
    ['by a relay', true, 20_000],
  ])('come back %s when the line is wide again, though the browser finds out only where it is asked for more', (_, relayed, within) => {
    const cameras = new Cameras();
    // As Chromium does: it believes in a fall at once, and in more only by a probe, which shows twice of what was believed at most.
    const LINE = 3_000_000;
    let available = 70_000;
    let back: number | undefined;
    for (let now = 0; now < 120_000 && back === undefined; now += 500) {
      const rung = cameras.next(new Map([['a', { ...receiver, relayed, available }]]), { lowBandwidth: false }, now).get('a');
      if (cameras.probe && cameras.probe.bitrate >= available) available = Math.min(LINE, 2 * available);
      if (rung! > 0) back = now;
    }
    expect(back).toBeLessThan(within);
  });
});
