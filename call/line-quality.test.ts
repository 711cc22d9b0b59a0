import { describe, expect, it } from 'vitest';
import { LineQuality } from './line-quality.ts';

/** A hundred packets a count, of which so many are lost; the other side says so of ours. */
function line(losses: readonly number[], lostThere = 0): LineQuality {
  const quality = new LineQuality();
  let [received, lost] = [0, 0];
  quality.count({ received, lost, lostThere });
  for (const loss of losses) {
    received += 100 - loss;
    lost += loss;
    quality.count({ received, lost, lostThere });
  }
  return quality;
}

describe('a line', () => {
  it('is good without loss, and with a little', () => {
    expect(line([0, 0, 0]).poor).toBe(false);
    expect(line([5, 5, 5, 5, 5]).poor).toBe(false);
  });

  it('is poor once a fifth is lost for some seconds, not for one bad moment', () => {
    expect(line([15]).poor).toBe(false);
    expect(line([20, 20]).poor).toBe(true);
  });

  it('is poor when the other side loses what we send', () => {
    expect(line([0, 0, 0], 0.2).poor).toBe(true);
  });

  it('is good again some seconds after the loss, and does not flicker in between', () => {
    expect(line([20, 20, 20, 5]).poor).toBe(true);
    expect(line([20, 20, 20, 0, 0, 0]).poor).toBe(false);
  });

  it('does not mind counts that go back, as those of a new receiver do', () => {
    const quality = line([0, 0]);
    quality.count({ received: 1, lost: 0, lostThere: 0 });
    expect(quality.poor).toBe(false);
  });
});
