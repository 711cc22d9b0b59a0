import { expect, it } from 'vitest';
import { withoutOrphanLines } from './orphan-lines.ts';

const sdp = (...lines: string[]) => lines.join('\r\n');

it('drops feedback for formats that the media section does not list, each section by itself', () => {
  const before = sdp('v=0', 'm=video 9 UDP/TLS/RTP/SAVPF 120 124', 'a=rtcp-fb:120 nack', 'a=rtcp-fb:121 nack', 'a=rtcp-fb:* ccm fir', 'm=video 9 UDP/TLS/RTP/SAVPF 121', 'a=rtcp-fb:121 nack', '');
  const after = sdp('v=0', 'm=video 9 UDP/TLS/RTP/SAVPF 120 124', 'a=rtcp-fb:120 nack', 'a=rtcp-fb:* ccm fir', 'm=video 9 UDP/TLS/RTP/SAVPF 121', 'a=rtcp-fb:121 nack', '');
  expect(withoutOrphanLines(before)).toBe(after);
});

it('drops parameters of such formats, too', () => {
  const section = ['m=video 9 UDP/TLS/RTP/SAVPF 96 97', 'a=fmtp:96 max-fs=12288', 'a=fmtp:97 apt=96', ''];
  expect(withoutOrphanLines(sdp(...section.toSpliced(1, 0, 'a=fmtp:45 tier=0')))).toBe(sdp(...section));
});
