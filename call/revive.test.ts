import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DeviceSource } from './capture.ts';
import type { DeviceCondition } from './interruption.ts';
import { revive } from './revive.ts';

const condition: Record<DeviceSource, DeviceCondition | undefined> = { microphone: 'fine', camera: 'fine' };
const device = {
  conditionOf: (source: DeviceSource) => condition[source],
  interrupted: vi.fn<() => boolean>(() => false),
  reopen: vi.fn<(source: DeviceSource) => void>(),
  giveUp: vi.fn<(source: DeviceSource) => void>(),
  paused: vi.fn<(source: DeviceSource) => void>(),
};
let hidden = false;
let tell: () => void = () => undefined;
let life: AbortController;

const show = (shown: boolean) => {
  hidden = !shown;
  tell();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(condition, { microphone: 'fine', camera: 'fine' });
  hidden = false;
  life = new AbortController();
  revive(device, life.signal, {
    hidden: () => hidden,
    onChange: (listener, signal) => {
      tell = () => signal.aborted || listener();
    },
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('gets the device again that a hidden page lost, and no other', () => {
  show(false);
  condition.microphone = 'muted';
  vi.advanceTimersByTime(60_000);
  expect(device.reopen).not.toHaveBeenCalled();
  show(true);
  vi.advanceTimersByTime(2_500);
  expect(device.reopen.mock.calls).toEqual([['microphone']]);
});

it('takes an interruption of the sound for one, though the page is to be seen', () => {
  condition.microphone = 'silent';
  device.interrupted.mockReturnValue(true);
  vi.advanceTimersByTime(10_000);
  device.interrupted.mockReturnValue(false);
  vi.advanceTimersByTime(3_000);
  expect(device.reopen.mock.calls).toEqual([['microphone']]);
});

it('gives up what does not come back, and says what was paused', () => {
  show(false);
  condition.camera = 'muted';
  vi.advanceTimersByTime(1_000);
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(device.giveUp.mock.calls).toEqual([['camera']]);
  condition.microphone = 'muted';
  vi.advanceTimersByTime(10_000);
  expect(device.paused.mock.calls).toEqual([['microphone']]);
});

it('leaves alone what the person has off, and everything once it is stopped', () => {
  show(false);
  condition.camera = undefined;
  condition.microphone = 'ended';
  life.abort();
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(device.reopen).not.toHaveBeenCalled();
});
