import { expect, it } from 'vitest';
import { preferredCodecs, screenCodec } from './codecs.ts';

const codec = (mimeType: string, sdpFmtpLine?: string): RTCRtpCodec => ({ mimeType, clockRate: 90_000, ...(sdpFmtpLine === undefined ? {} : { sdpFmtpLine }) });
const opus = codec('audio/opus');
const vp8 = codec('video/VP8');
const rtx = codec('video/rtx');
const h264 = codec('video/H264', 'level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f');
const vp9 = codec('video/VP9', 'profile-id=0');
const av1 = codec('video/AV1', 'level-idx=5;profile=0;tier=0');
const others = [codec('audio/PCMU'), codec('video/VP9', 'profile-id=2'), codec('video/AV1', 'level-idx=5;profile=1;tier=0'), codec('video/H264', 'packetization-mode=0;profile-level-id=42e01f')];
const capabilities = { codecs: [...others, av1, vp9, h264, vp8, rtx, opus], headerExtensions: [] };

it('offers few codecs, VP8 first, those for text for screens alone, and Opus for sound', () => {
  expect(preferredCodecs('camera', capabilities)).toEqual([vp8, h264, rtx]);
  expect(preferredCodecs('screen', capabilities)).toEqual([vp8, h264, av1, vp9, rtx]);
  for (const slot of ['microphone', 'screenAudio'] as const) expect(preferredCodecs(slot, capabilities)).toEqual([opus]);
});

it('chooses nothing where nothing is known', () => {
  for (const slot of ['camera', 'screen', 'microphone'] as const) expect(preferredCodecs(slot, null)).toEqual([]);
});

it('sends text in the best that the other side takes', () => {
  expect(screenCodec('text', [vp8, vp9, av1], 1, 4)).toBe(av1);
  expect(screenCodec('text', [vp8, vp9], 1, 4)).toBe(vp9);
  expect(screenCodec('text', [vp8, h264], 1, 4)).toBe(vp8);
  expect(screenCodec('text', [h264], 1, 4)).toBeUndefined();
});

it('sends text in VP8 where the machine has fewer than two cores for each encoder, and always what moves', () => {
  expect(screenCodec('text', [vp8, av1], 2, 4)).toBe(av1);
  expect(screenCodec('text', [av1, vp8], 3, 4)).toBe(vp8);
  expect(screenCodec('motion', [av1, vp8], 1, 4)).toBe(vp8);
});
