import { describe, expect, it } from 'vitest';
import { Random } from '../../server/testing/random.ts';
import { allocate, type CameraDemand, type Weight, WEIGHTS } from './allocate.ts';
import { Budget } from './budget.ts';
import { type CameraReceiver, Cameras } from './cameras.ts';
import { MachineGuard } from './machine-guard.ts';
import { costOf, encodingOf, highestOfUse, RUNGS } from './rungs.ts';
import { Steady } from './steady.ts';

const weights = Object.keys(WEIGHTS) as Weight[];
const HEIGHTS = [0, 40, 90, 180, 236, 360, 540, 720, 1_440];

/** Up to 15 others who show this camera somehow, and a line. */
function draw(random: Random): { demands: CameraDemand[]; budget: number } {
  const demands = Array.from({ length: random.below(16) }, (_, n) => ({
    id: `p_${n}`,
    height: random.pick(HEIGHTS),
    weight: random.pick(weights),
    relayed: random.below(4) === 0,
  }));
  return { demands, budget: random.below(8_000_000) };
}

const price = ({ relayed }: CameraDemand, rung: number) => costOf(rung) * (relayed ? 2 : 1);

function each(check: (demands: CameraDemand[], budget: number, random: Random) => void): void {
  const random = new Random(6);
  for (let round = 0; round < 2_000; round += 1) {
    const { demands, budget } = draw(random);
    check(demands, budget, random);
  }
}

describe('the allocation', () => {
  it('never costs more than the budget, nor gives more than is shown', () => {
    each((demands, budget) => {
      const rungs = allocate(demands, budget);
      expect(demands.reduce((sum, demand) => sum + price(demand, rungs.get(demand.id) ?? 0), 0)).toBeLessThanOrEqual(budget);
      for (const { id, height } of demands) expect(rungs.get(id)).toBeLessThanOrEqual(highestOfUse(height));
    });
  });

  it('leaves nothing over that somebody could use', () => {
    each((demands, budget) => {
      const rungs = allocate(demands, budget);
      const left = budget - demands.reduce((sum, demand) => sum + price(demand, rungs.get(demand.id) ?? 0), 0);
      const next = demands.filter(({ id, height }) => (rungs.get(id) ?? 0) < highestOfUse(height));
      for (const demand of next) {
        const rung = rungs.get(demand.id) ?? 0;
        expect(price(demand, rung + 1) - price(demand, rung)).toBeGreaterThan(left);
      }
    });
  });

  it('gives the heavier of two that are else alike no less, and nobody less for weighing more', () => {
    each((demands, budget, random) => {
      const rungs = allocate(demands, budget);
      for (const a of demands) {
        for (const b of demands) {
          if (a.height !== b.height || a.relayed !== b.relayed || WEIGHTS[a.weight] <= WEIGHTS[b.weight]) continue;
          expect(rungs.get(a.id)).toBeGreaterThanOrEqual(rungs.get(b.id) ?? 0);
        }
      }
      if (demands.length === 0) return;
      const chosen = random.pick(demands);
      const heavier = demands.map((demand) => (demand === chosen ? { ...demand, weight: 'pinned' as const } : demand));
      expect(allocate(heavier, budget).get(chosen.id)).toBeGreaterThanOrEqual(rungs.get(chosen.id) ?? 0);
    });
  });

  it('is the same for the same, in whatever order it is asked', () => {
    each((demands, budget) => {
      const rungs = allocate(demands, budget);
      const again = allocate(demands.toReversed(), budget);
      for (const { id } of demands) expect(again.get(id)).toBe(rungs.get(id));
    });
  });

  it.each([
    [8, 236, 2_000_000],
    [16, 180, 2_600_000],
  ])('sends a gallery of %i less than the bar', (people, height, bar) => {
    const demands = Array.from({ length: people - 1 }, (_, n) => ({ id: `p_${n}`, height, weight: 'visible' as const, relayed: false }));
    const cost = [...allocate(demands, 10_000_000).values()].reduce((sum, rung) => sum + costOf(rung), 0);
    expect(cost).toBeLessThan(bar);
    expect(cost).toBeGreaterThan(0);
  });
});

describe('the ladder', () => {
  it('rises, and gives a tile a picture that is not much larger than it', () => {
    for (let rung = 1; rung < RUNGS.length; rung += 1) expect(costOf(rung)).toBeGreaterThan(costOf(rung - 1));
    for (const height of [97, 180, 300, 720, 2_000]) expect(RUNGS[highestOfUse(height)]!.height).toBeLessThanOrEqual(1.25 * height);
    expect([highestOfUse(0), highestOfUse(10), highestOfUse(2_000)]).toEqual([0, 1, RUNGS.length - 1]);
  });
});

describe('what is sent', () => {
  const rungs = (rung: number) => new Map([['p', rung]]);

  it('goes down at once, and up after three seconds', () => {
    const steady = new Steady();
    const at = (rung: number, now: number) => steady.next(rungs(rung), rungs(7), now).get('p');
    expect([at(4, 0), at(2, 500), at(5, 1_000), at(5, 3_999), at(5, 4_000)]).toEqual([4, 2, 2, 2, 5]);
    // A moment in between in which it could not begins the wait anew.
    expect([at(6, 5_000), at(5, 7_000), at(6, 8_000), at(6, 10_999), at(6, 11_000)]).toEqual([5, 5, 5, 5, 6]);
  });

  it('waits twice as long each time that it went up in vain, until it has stayed up', () => {
    const steady = new Steady();
    const changes: string[] = [];
    let before = 0;
    // A line that seems wide enough as soon as less is sent, and is not: until it is, after a minute.
    for (let now = 0; now <= 120_000; now += 1_000) {
      const narrow = now < 60_000 && before === 2;
      const rung = steady.next(rungs(narrow ? 1 : 2), rungs(2), now).get('p')!;
      if (rung !== before) changes.push(`${now / 1_000}: ${rung}`);
      before = rung;
    }
    expect(changes).toEqual(['0: 2', '1: 1', '5: 2', '6: 1', '13: 2', '14: 1', '27: 2', '28: 1', '53: 2', '54: 1', '79: 2']);
    // It has stayed up, and waits no longer than at first.
    expect([steady.next(rungs(1), rungs(2), 121_000), steady.next(rungs(2), rungs(2), 122_000), steady.next(rungs(2), rungs(2), 125_000)].map((sent) => sent.get('p'))).toEqual([1, 1, 2]);
  });

  it('grows at once for whoever shows it larger', () => {
    const steady = new Steady();
    steady.next(rungs(2), rungs(2), 0);
    expect(steady.next(rungs(7), rungs(7), 100).get('p')).toBe(2);
    expect(steady.next(rungs(7), rungs(7), 500).get('p')).toBe(7);
  });

  it('stops at once what nobody sees any more, and begins anew no sooner than other changes', () => {
    const steady = new Steady();
    const at = (rung: number, now: number) => steady.next(rungs(rung), rungs(rung), now).get('p');
    expect([at(7, 0), at(0, 100), at(7, 200), at(7, 599), at(7, 600)]).toEqual([7, 0, 0, 0, 7]);
  });

  it('changes no more than twice a second, whatever is asked of what is seen', () => {
    const random = new Random(7);
    const steady = new Steady();
    const changes: number[] = [];
    let before = -1;
    for (let now = 0; now < 60_000; now += 50) {
      const rung = steady.next(rungs(random.below(8)), rungs(1 + random.below(7)), now).get('p') ?? 0;
      if (rung !== before) changes.push(now);
      before = rung;
    }
    for (const [index, at] of changes.slice(2).entries()) expect(at - changes[index]!).toBeGreaterThanOrEqual(1_000);
  });

  it('does not flap where the line is just at the border of a rung', () => {
    const steady = new Steady();
    const seen = new Set<number>();
    for (let now = 0; now < 60_000; now += 1_000) seen.add(steady.next(rungs(now % 2_000 === 0 ? 4 : 3), rungs(7), now).get('p') ?? 0);
    expect([...seen]).toEqual([4, 3]);
  });
});

describe('the budget', () => {
  it('follows what falls sooner than what rises, and keeps sound its part', () => {
    const budget = new Budget();
    expect(budget.forCameras(2)).toBe(2_500_000 - 120_000);
    budget.measure([1_000_000, 1_000_000], 0);
    expect(budget.forCameras(2)).toBe(1_600_000 - 120_000);
    budget.measure([200_000, 100_000], 1_000);
    expect(budget.forCameras(2)).toBeCloseTo(0.8 * 1_150_000 - 120_000);
    // Asked twice in the same moment it says the same.
    budget.measure([200_000, 100_000], 1_000);
    expect(budget.forCameras(2)).toBeCloseTo(0.8 * 1_150_000 - 120_000);
    budget.measure([200_000, 100_000], 60_000);
    expect(budget.forCameras(2)).toBeCloseTo(0.8 * 300_000 - 120_000);
    budget.measure([1_000_000, 300_000], 62_000);
    expect(budget.forCameras(0)).toBeCloseTo(0.8 * 800_000);
    expect(budget.forCameras(0, 0, 100_000)).toBe(100_000);
    expect(budget.forCameras(100)).toBe(0);
    budget.measure([], 63_000);
    expect(budget.forCameras(0)).toBeGreaterThan(0);
  });

  it('believes at once in a fall with which packets are lost, and no sooner in a rise', () => {
    const budget = new Budget();
    budget.measure([2_000_000], 0);
    budget.measure([500_000], 1, 0.1);
    expect(budget.forCameras(0)).toBeGreaterThan(1_590_000);
    budget.measure([500_000], 2, 0.11);
    expect(budget.forCameras(0)).toBe(400_000);
    budget.measure([2_000_000], 3, 0.5);
    expect(budget.forCameras(0)).toBeLessThan(401_000);
  });

  it('counts a connection that has not been counted yet as one that begins, and knows nothing of a line where none says anything', () => {
    const budget = new Budget();
    budget.measure([undefined, undefined], 0);
    expect(budget.forCameras(0)).toBe(2_500_000);
    budget.measure([1_000_000, undefined, undefined], 1_000);
    expect(budget.forCameras(0)).toBeCloseTo(0.8 * 1_600_000);
  });
});

describe('a machine that cannot keep up', () => {
  it('is spared step by step, what matters least first, and given back slowly', () => {
    const guard = new MachineGuard();
    const at = (limited: boolean, now: number) => {
      guard.note(limited, now);
      return (['visible', 'speaker', 'pinned'] as const).map((weight) => guard.mostFor(weight));
    };
    expect(at(true, 0)).toEqual([7, 7, 7]);
    expect([at(true, 1_999), at(true, 2_000), at(true, 4_000), at(true, 6_000)]).toEqual([[7, 7, 7], [6, 7, 7], [5, 7, 7], [4, 6, 7]]);
    expect(at(false, 7_000)).toEqual([4, 6, 7]);
    expect([at(false, 21_999), at(false, 22_000)]).toEqual([[4, 6, 7], [5, 7, 7]]);
    for (let now = 23_000; now < 120_000; now += 1_000) at(true, now);
    expect(at(true, 120_000)).toEqual([1, 3, 4]);
  });
});

describe('cameras', () => {
  const receiver = { shows: { height: 180, weight: 'visible' }, relayed: false, available: undefined, lost: 0, machineLimited: false, sending: { microphone: true, camera: true, screen: false } } as const;

  it('go to each as they show them, small for whoever spares the line, and by the number of people where nobody has said', () => {
    const receivers = new Map<string, CameraReceiver>([
      ['small', receiver],
      ['hidden', { ...receiver, shows: { height: 0, weight: 'visible' } as const }],
      ['untold', { ...receiver, shows: undefined }],
      ['large', { ...receiver, shows: { height: 360, weight: 'speaker' } as const }],
    ]);
    expect(Object.fromEntries(new Cameras().next(receivers, { lowBandwidth: false }, 0))).toEqual({ small: 2, hidden: 0, untold: 2, large: 5 });
    expect(Object.fromEntries(new Cameras().next(receivers, { lowBandwidth: true }, 0))).toEqual({ small: 2, hidden: 0, untold: 2, large: 2 });
  });

  it('are made smaller at once when the line becomes narrow and one of the others loses packets for it', () => {
    const cameras = new Cameras();
    const line = (available: number, lost: number) =>
      new Map([['a', { ...receiver, available, lost }], ['b', { ...receiver, available }]]);
    expect([...cameras.next(line(1_000_000, 0), { lowBandwidth: false }, 0).values()]).toEqual([2, 2]);
    expect([...cameras.next(line(100_000, 0.4), { lowBandwidth: false }, 1_000).values()]).toEqual([0, 0]);
  });

  it('are made smaller step by step when the line becomes narrow, within four seconds', () => {
    const cameras = new Cameras();
    const large = { ...receiver, shows: { height: 720, weight: 'visible' } as const };
    expect(cameras.next(new Map([['a', { ...large, available: 4_000_000 }]]), { lowBandwidth: false }, 0).get('a')).toBe(7);
    const narrow = new Map([['a', { ...large, available: 500_000 }]]);
    expect([1_000, 2_000, 3_000, 4_000].map((now) => cameras.next(narrow, { lowBandwidth: false }, now).get('a'))).toEqual([7, 6, 5, 4]);
  });
});

it('an encoder is told the narrow side, never to make a picture larger, and to rest where nobody looks', () => {
  const track = (width: number, height: number) => ({ getSettings: () => ({ width, height }) }) as unknown as MediaStreamTrack;
  expect(encodingOf(4, track(1280, 720))).toEqual({ active: true, maxBitrate: 350_000, maxFramerate: 20, scaleResolutionDownBy: 2 });
  expect(encodingOf(4, track(720, 1280)).scaleResolutionDownBy).toBe(2);
  expect(encodingOf(7, track(320, 180)).scaleResolutionDownBy).toBe(1);
  expect(encodingOf(0, track(320, 180))).toEqual({ active: false });
});

it('an encoder with which a line is probed may use more bits for the same picture, and for a small one where there was none', () => {
  const track = { getSettings: () => ({ width: 1280, height: 720 }) } as unknown as MediaStreamTrack;
  expect(encodingOf(4, track, 500_000)).toEqual({ ...encodingOf(4, track), maxBitrate: 500_000 });
  expect(encodingOf(4, track, 300_000)).toEqual(encodingOf(4, track));
  expect(encodingOf(0, track, 200_000)).toEqual({ ...encodingOf(2, track), maxBitrate: 200_000 });
});
