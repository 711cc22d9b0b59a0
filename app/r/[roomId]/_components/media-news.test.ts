import { expect, test } from 'vitest';
import { fakeLocalMedia } from '#call/testing/fake-people';
import { mediaNews } from './media-news.ts';

const before = fakeLocalMedia();

test('a device that was unplugged is told with the one that took its place', () => {
  const after = fakeLocalMedia({ ...before, switched: { source: 'microphone', to: 'Headset' } });
  expect(mediaNews(before, after)).toEqual({ kind: 'switched', source: 'microphone', to: 'Headset' });
  expect(mediaNews(after, after)).toBeUndefined();
});

test('a device that was paused is told, once a pause', () => {
  const after = fakeLocalMedia({ ...before, paused: { source: 'microphone' } });
  expect(mediaNews(before, after)).toEqual({ kind: 'paused', source: 'microphone' });
  expect(mediaNews(after, after)).toBeUndefined();
});

test('a device that fails is told, and before anything else', () => {
  const after = fakeLocalMedia({ ...before, camera: { state: 'failed', error: 'in-use' }, switched: { source: 'microphone', to: 'Headset' } });
  expect(mediaNews(before, after)).toEqual({ kind: 'failed', source: 'camera', error: 'in-use' });
});
