import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LocalPictures, NO_PICTURES, type ShownPictures } from './pictures.ts';

let onChange: ReturnType<typeof vi.fn<() => void>>;
let pictures: LocalPictures;
beforeEach(() => {
  vi.useFakeTimers();
  onChange = vi.fn<() => void>();
  pictures = new LocalPictures(onChange);
});
afterEach(() => vi.useRealTimers());

const shown = (id: string, height: number, weight: 'visible' | 'speaker' | 'pinned' = 'visible'): ShownPictures => ({ cameras: new Map([[id, { height, weight }]]), screens: new Set() });

it('knows nothing until a view says something, and then that the rest is not shown', () => {
  expect(pictures.of('ana')).toBeUndefined();
  pictures.show('stage', shown('ana', 180));
  expect(pictures.of('ana')).toEqual({ height: 180, weight: 'visible' });
  expect(pictures.of('bo')).toEqual({ height: 0, weight: 'visible' });
});

it('takes the view that shows a picture largest, until it is gone', () => {
  pictures.show('stage', shown('ana', 180, 'pinned'));
  pictures.show('small window', shown('ana', 360, 'speaker'));
  expect(pictures.of('ana')).toEqual({ height: 360, weight: 'pinned' });
  pictures.show('small window', NO_PICTURES);
  expect(pictures.of('ana')).toEqual({ height: 180, weight: 'pinned' });
  pictures.show('stage', NO_PICTURES);
  expect(pictures.of('ana')).toEqual({ height: 0, weight: 'visible' });
});

it('knows whose screen is to be seen in any view', () => {
  expect(pictures.showsScreen('ana')).toBe(true);
  pictures.show('stage', NO_PICTURES);
  expect(pictures.showsScreen('ana')).toBe(false);
  pictures.show('small window', { ...NO_PICTURES, screens: new Set(['ana']) });
  expect(pictures.showsScreen('ana')).toBe(true);
  vi.advanceTimersByTime(1_000);
  pictures.show('small window', NO_PICTURES);
  vi.advanceTimersByTime(1_000);
  expect(pictures.showsScreen('ana')).toBe(false);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('tells of changes, and no more often than every 150 ms', () => {
  for (let height = 100; height < 200; height += 1) {
    pictures.show('stage', shown('ana', height));
    vi.advanceTimersByTime(15);
  }
  vi.advanceTimersByTime(1_000);
  expect(onChange).toHaveBeenCalledTimes(10);
  pictures.show('stage', shown('ana', 199));
  vi.advanceTimersByTime(1_000);
  expect(onChange).toHaveBeenCalledTimes(10);
});

it('forgets with the meeting', () => {
  pictures.show('stage', shown('ana', 180));
  pictures.clear();
  vi.advanceTimersByTime(1_000);
  expect(onChange).not.toHaveBeenCalled();
  expect(pictures.of('ana')).toBeUndefined();
});
