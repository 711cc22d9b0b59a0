import { describe, expect, it } from 'vitest';
import { Pulse } from './pulse.ts';

/** A second of a pair for each pair of counts: packets that they have sent, packets that have arrived here. */
function hear(counts: readonly (readonly [sent: number, received: number])[], heard = true): Pulse {
  const pulse = new Pulse();
  for (const [second, [sent, received]] of counts.entries()) {
    pulse.tick(second * 1_000);
    pulse.beat({ sent, heard }, second * 1_000);
    pulse.count(received, second * 1_000);
  }
  return pulse;
}

describe('a pulse', () => {
  it('is unknown before anything was heard, well while beats come, silent four seconds after the last', () => {
    expect(new Pulse().verdict(60_000)).toBe('unknown');
    const pulse = hear([[0, 0]]);
    expect(pulse.verdict(4_000)).toBe('well');
    expect(pulse.verdict(4_001)).toBe('silent');
  });

  it('is not silent while media arrives: their page is busy', () => {
    const pulse = hear([[50, 50]]);
    pulse.count(120, 3_000);
    expect(pulse.verdict(7_000)).toBe('well');
    expect(pulse.verdict(7_001)).toBe('silent');
  });

  it('is silent four seconds after their sound has stopped, however late the last of it is counted', () => {
    const pulse = hear([[50, 50]]);
    for (const now of [200, 400, 600]) pulse.hear(now, now);
    for (let now = 800; now < 2_400; now += 200) pulse.hear(600, now);
    pulse.count(80, 2_000);
    expect(pulse.verdict(4_600)).toBe('well');
    expect(pulse.verdict(4_601)).toBe('silent');
  });

  it('says that the line is back when sound comes after a second without, also where the browser has forgotten the last', () => {
    const pulse = hear([[50, 50]]);
    expect(pulse.hear(10, 200)).toBe(false);
    for (let now = 400; now < 1_400; now += 200) expect(pulse.hear(now > 1_000 ? undefined : 10, now)).toBe(false);
    expect(pulse.hear(20, 1_400)).toBe(true);
    expect(pulse.hear(30, 1_600)).toBe(false);
    // Less than a second.
    expect(pulse.hear(30, 1_800)).toBe(false);
    expect(pulse.hear(40, 2_000)).toBe(false);
  });

  it('takes nothing for a dead line while nobody looked: the page was busy, or the microphone off', () => {
    const pulse = hear([[50, 50]]);
    for (const now of [200, 400]) pulse.hear(10, now);
    expect(pulse.hear(20, 3_000)).toBe(false);
    pulse.count(90, 5_000);
    expect(pulse.verdict(8_000)).toBe('well');
  });

  it('is unheard from when they say so by another way until their next beat', () => {
    const pulse = hear([[50, 50]]);
    pulse.unheard();
    expect(pulse.verdict(100)).toBe('unheard');
    pulse.beat({ sent: 60, heard: true }, 1_000);
    expect(pulse.verdict(1_000)).toBe('well');
  });

  it('is silent two seconds after there was reason to doubt, however often there is, unless a beat comes', () => {
    const pulse = hear([[0, 0]]);
    pulse.doubt(500);
    pulse.doubt(1_500);
    expect(pulse.verdict(2_500)).toBe('well');
    expect(pulse.verdict(2_501)).toBe('silent');
    pulse.beat({ sent: 0, heard: true }, 2_600);
    expect(pulse.verdict(2_600)).toBe('well');
  });

  it('is starved when they send and nothing arrives', () => {
    const sent = [0, 50, 100, 150, 200, 250].map((count) => [count, 7] as const);
    expect(hear(sent.slice(0, 3)).verdict(2_000)).toBe('well');
    expect(hear(sent).verdict(5_000)).toBe('starved');
  });

  it('is not starved by beats alone: our own count may be old', () => {
    const pulse = hear([[0, 7]]);
    for (const second of [1, 2, 3, 4, 5]) pulse.beat({ sent: second * 50, heard: true }, second * 1_000);
    expect(pulse.verdict(5_000)).toBe('well');
    expect(pulse.wantsCount(5_000)).toBe(false);
    pulse.count(200, 5_000);
    expect(pulse.verdict(5_000)).toBe('well');
  });

  it('wants to be counted again soon where a count found nothing, or nothing is heard for two seconds', () => {
    const pulse = hear([[0, 7]]);
    pulse.beat({ sent: 50, heard: true }, 1_000);
    pulse.count(7, 1_000);
    expect(pulse.wantsCount(1_000)).toBe(true);
    expect(hear([[0, 7]]).wantsCount(2_001)).toBe(true);
  });

  it('is well again as soon as something arrives', () => {
    const pulse = hear([0, 50, 100, 150, 200, 250].map((count) => [count, 7] as const));
    pulse.count(8, 6_000);
    expect(pulse.verdict(6_000)).toBe('well');
  });

  it('misses nothing where nothing is sent', () => {
    const pulse = hear(Array.from({ length: 20 }, () => [100, 7] as const));
    expect(pulse.verdict(19_000)).toBe('well');
    expect(pulse.wantsCount(19_000)).toBe(false);
  });

  it('is unheard when they say so', () => {
    expect(hear([[0, 0]], false).verdict(500)).toBe('unheard');
  });

  it('does not take its own sleep for their silence', () => {
    const pulse = hear([[0, 0]]);
    pulse.tick(30_000);
    expect(pulse.verdict(30_000)).toBe('well');
    pulse.tick(31_000);
    pulse.tick(32_000);
    pulse.tick(33_000);
    pulse.tick(34_000);
    expect(pulse.verdict(34_000)).toBe('silent');
  });
});
