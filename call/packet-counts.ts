/** How many RTP packets a connection has sent and received (W3C webrtc-stats): costs the browser some milliseconds each time. */
import type { LossCounts } from './line-quality.ts';

export interface PacketCounts extends LossCounts {
  readonly sent: number;
}

/** The fields that count, of every kind of statistics that has them (W3C webrtc-stats). */
interface RtpStats extends RTCStats {
  readonly packetsSent?: number;
  readonly packetsReceived?: number;
  readonly packetsLost?: number;
  readonly fractionLost?: number;
}

/** Of this connection, so far. */
export async function countPackets(pc: RTCPeerConnection): Promise<PacketCounts> {
  const report: RTCStatsReport = await pc.getStats();
  const entries = [...report.values()] as RtpStats[];
  const of = (type: string, field: Exclude<keyof RtpStats, keyof RTCStats>) => entries.filter((entry) => entry.type === type).map((entry) => entry[field] ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    sent: sum(of('outbound-rtp', 'packetsSent')),
    received: sum(of('inbound-rtp', 'packetsReceived')),
    lost: sum(of('inbound-rtp', 'packetsLost')),
    lostThere: Math.max(0, ...of('remote-inbound-rtp', 'fractionLost')),
  };
}
