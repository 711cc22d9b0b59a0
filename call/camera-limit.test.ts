import { expect, it } from 'vitest';
import { cameraLimit, encodingOf } from './camera-limit.ts';

const track = (width: number, height: number) => ({ getSettings: () => ({ width, height }) }) as unknown as MediaStreamTrack;

it('sends less to each the more people there are, so that the sum stays near what one is sent', () => {
  const total = (others: number) => cameraLimit(others).maxBitrate * others;
  expect(cameraLimit(1).height).toBeGreaterThan(cameraLimit(3).height);
  expect(cameraLimit(3).height).toBeGreaterThan(cameraLimit(7).height);
  expect(total(7)).toBeLessThanOrEqual(1_800_000);
});

it('sends a small picture to each where the line is to be spared, be they few or many', () => {
  for (const others of [1, 3, 7]) expect(cameraLimit(others, true)).toEqual({ height: 180, maxBitrate: 120_000, maxFramerate: 15 });
});

it('scales down to the height of the limit, by the narrow side, and never up', () => {
  expect(encodingOf(cameraLimit(2), track(1280, 720)).scaleResolutionDownBy).toBe(2);
  expect(encodingOf(cameraLimit(2), track(720, 1280)).scaleResolutionDownBy).toBe(2);
  expect(encodingOf(cameraLimit(7), track(320, 180)).scaleResolutionDownBy).toBe(1);
});
