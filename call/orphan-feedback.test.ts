import { expect, it } from 'vitest';
import { withoutOrphanFeedback } from './orphan-feedback.ts';

const sdp = (...lines: string[]) => lines.join('\r\n');

it('drops feedback for formats that the media section does not list, each section by itself', () => {
  const before = sdp('v=0', 'm=video 9 UDP/TLS/RTP/SAVPF 120 124', 'a=rtcp-fb:120 nack', 'a=rtcp-fb:121 nack', 'a=rtcp-fb:* ccm fir', 'm=video 9 UDP/TLS/RTP/SAVPF 121', 'a=rtcp-fb:121 nack', '');
  const after = sdp('v=0', 'm=video 9 UDP/TLS/RTP/SAVPF 120 124', 'a=rtcp-fb:120 nack', 'a=rtcp-fb:* ccm fir', 'm=video 9 UDP/TLS/RTP/SAVPF 121', 'a=rtcp-fb:121 nack', '');
  expect(withoutOrphanFeedback(before)).toBe(after);
});
