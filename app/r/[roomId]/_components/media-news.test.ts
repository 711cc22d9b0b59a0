import { expect, test, vi } from 'vitest';
import { fakeLocalMedia } from '#call/testing/fake-people';
import { inMeeting } from '../../../_words/en/in-meeting.ts';
import { media } from '../../../_words/en/media-errors.ts';
import { mediaNews } from './media-news.ts';

vi.stubGlobal('navigator', { userAgent: '' });
const before = fakeLocalMedia();

test('a device that was unplugged is told with the one that took its place', () => {
  const after = fakeLocalMedia({ ...before, switched: { source: 'microphone', to: 'Headset' } });
  expect(mediaNews(media, inMeeting, before, after)).toEqual({ words: expect.stringMatching(/microphone was unplugged.*Headset/), notice: 'switched' });
  expect(mediaNews(media, inMeeting, after, after)).toBeUndefined();
});

test('a device that was paused is told, once a pause', () => {
  const after = fakeLocalMedia({ ...before, paused: { source: 'microphone' } });
  expect(mediaNews(media, inMeeting, before, after)?.words).toMatch(/paused your microphone/);
  expect(mediaNews(media, inMeeting, after, after)).toBeUndefined();
});

test('a device that fails is told', () => {
  expect(mediaNews(media, inMeeting, before, { ...before, camera: { state: 'failed', error: 'in-use' } })?.words).toMatch(/using your camera/);
});
