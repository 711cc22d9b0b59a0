/**
 * Sound in packets of 40 ms instead of 20, for big rooms: what silence costs there is mostly the heads of its packets, and each packet is work at both
 * ends. The other side of the scale: 20 ms more until one is heard, and a lost packet is twice as long.
 */

/** Others from whom on a room is big. */
export const BIG_ROOM = 7;

const PACKET_TIME = 'a=ptime:40';
/** A voice that fits its packets to the line (connection.ts) begins with the shortest that it may take: Opus' own parameter (RFC 7587, section 6.1). */
const SHORTEST = 'minptime=40';

/**
 * The other side's description, asking this side for long packets in every section of sound (RFC 8866, section 6.4): there is no other way to
 * tell the encoder (W3C webrtc-pc has no parameter for it).
 */
export function withLongPackets(sdp: string): string {
  return sdp.replaceAll(/^m=audio .*\r\n(?:(?!m=).*\r\n)*/gm, (section) => (section.includes('\r\na=ptime:') ? section : `${section.replaceAll(/\bminptime=\d+/g, SHORTEST)}${PACKET_TIME}\r\n`));
}
