/** How many RTP packets a connection has sent and received (W3C webrtc-stats): costs the browser some milliseconds each time. */
import type { CameraCounts } from './allocation/encoding-watch.ts';
import type { LossCounts } from './line-quality.ts';
import { SLOTS } from './slots.ts';

export interface PacketCounts extends LossCounts {
  readonly sent: number;
  /** What the browser believes that the way carries, in bits a second; undefined where it does not say (Firefox). */
  readonly available: number | undefined;
  /** Whether the browser says that the machine cannot encode the pictures that it is asked for. */
  readonly machineLimited: boolean;
  /** Undefined where no camera is sent. */
  readonly camera: CameraCounts | undefined;
}

/** The fields that count, of every kind of statistics that has them (W3C webrtc-stats). */
interface RtpStats extends RTCStats {
  readonly packetsSent?: number;
  readonly packetsReceived?: number;
  readonly packetsLost?: number;
  readonly fractionLost?: number;
  readonly availableOutgoingBitrate?: number;
  readonly nominated?: boolean;
  readonly qualityLimitationReason?: string;
  readonly mid?: string;
  readonly mediaSourceId?: string;
  readonly frames?: number;
  readonly framesEncoded?: number;
  readonly bytesSent?: number;
  readonly targetBitrate?: number;
}

/** The mid of the camera's section: sections are numbered in their order. */
const CAMERA = String(SLOTS.findIndex(({ name }) => name === 'camera'));

/** Of this connection, so far. */
export async function countPackets(pc: RTCPeerConnection): Promise<PacketCounts> {
  const report: RTCStatsReport = await pc.getStats();
  const entries = [...report.values()] as RtpStats[];
  const of = (type: string, field: 'packetsSent' | 'packetsReceived' | 'packetsLost' | 'fractionLost') => entries.filter((entry) => entry.type === type).map((entry) => entry[field] ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    sent: sum(of('outbound-rtp', 'packetsSent')),
    received: sum(of('inbound-rtp', 'packetsReceived')),
    lost: sum(of('inbound-rtp', 'packetsLost')),
    available: entries.find((entry) => entry.type === 'candidate-pair' && entry.nominated && entry.availableOutgoingBitrate !== undefined)?.availableOutgoingBitrate,
    machineLimited: entries.some((entry) => entry.type === 'outbound-rtp' && entry.qualityLimitationReason === 'cpu'),
    camera: cameraOf(entries),
    lostThere: Math.max(0, ...of('remote-inbound-rtp', 'fractionLost')),
  };
}

function cameraOf(entries: readonly RtpStats[]): CameraCounts | undefined {
  const sent = entries.find(({ type, mid }) => type === 'outbound-rtp' && mid === CAMERA);
  const source = entries.find(({ type, id }) => type === 'media-source' && id === sent?.mediaSourceId);
  // Firefox says neither of what is given nor of the target.
  if (sent?.targetBitrate === undefined || source?.frames === undefined) return undefined;
  return { at: sent.timestamp, given: source.frames, encoded: sent.framesEncoded ?? 0, bitsSent: 8 * (sent.bytesSent ?? 0), target: sent.targetBitrate };
}
