import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PairReport } from '#protocol/events';
import type { PeerView } from './call-state.ts';
import { watchOutcome } from './outcome-report.ts';

class Track extends EventTarget {
  muted = true;
}

let told: PairReport[];
let report: ReturnType<typeof watchOutcome>;
let track: Track;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  told = [];
  track = new Track();
  report = watchOutcome((each) => told.push(each));
});
afterEach(() => void vi.useRealTimers());

const look = (view: Partial<PeerView>): void => {
  const camera = { getVideoTracks: () => [track] } as unknown as MediaStream;
  report({ view: { connectionState: 'new', state: 'connecting', ...view }, streams: { camera } as never });
};

it('says nothing of a pair that is on its way', () => {
  report(undefined);
  look({});
  look({ state: 'connected', way: undefined });
  expect(told).toEqual([]);
});

it('tells the way and the first picture, each once', () => {
  look({});
  vi.advanceTimersByTime(200.4);
  look({ state: 'connected', way: 'srflx' });
  vi.advanceTimersByTime(100);
  track.dispatchEvent(new Event('unmute'));
  track.dispatchEvent(new Event('unmute'));
  look({ state: 'failed' });
  look({ state: 'connected', way: 'relay' });
  expect(told).toEqual([
    { kind: 'connected', way: 'srflx', after: 200 },
    { kind: 'first-frame', after: 300 },
  ]);
});

it('tells a failure, and a picture that was there before anybody looked', () => {
  vi.advanceTimersByTime(12_000);
  look({ state: 'failed' });
  vi.advanceTimersByTime(500);
  track.muted = false;
  look({ state: 'connected', way: 'host' });
  expect(told).toEqual([
    { kind: 'failed', after: 12_000 },
    { kind: 'first-frame', after: 12_500 },
  ]);
});
