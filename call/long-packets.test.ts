import { expect, it } from 'vitest';
import { withLongPackets } from './long-packets.ts';

const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join('');

it('asks for them at the end of each section of sound, and nowhere else', () => {
  const sdp = lines('v=0', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=mid:1', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:3');
  const asked = lines('v=0', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:0', 'a=ptime:40', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=mid:1', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:3', 'a=ptime:40');
  expect(withLongPackets(sdp)).toBe(asked);
});

it('leaves alone what asks for something else already', () => {
  const sdp = lines('v=0', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=ptime:60', 'a=mid:0');
  expect(withLongPackets(sdp)).toBe(sdp);
});

it('asks for no shorter ones either, of a voice that fits its packets to the line', () => {
  const opus = (parameters: string) => lines('m=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2', `a=fmtp:111 ${parameters}`);
  expect(withLongPackets(opus('minptime=10;useinbandfec=1'))).toBe(`${opus('minptime=40;useinbandfec=1')}a=ptime:40\r\n`);
});
