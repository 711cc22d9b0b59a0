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

/** Counts the packets of one connection, since its beginning. */
export class PacketCounter {
  readonly #outbound = new Tally();
  readonly #inbound = new Tally();

  async count(pc: RTCPeerConnection): Promise<PacketCounts> {
    const report: RTCStatsReport = await pc.getStats();
    const entries = [...report.values()] as RtpStats[];
    const of = (type: string) => entries.filter((entry) => entry.type === type);
    const outbound = of('outbound-rtp');
    for (const { id, packetsSent = 0 } of outbound) this.#outbound.note(id, packetsSent);
    for (const { id, packetsReceived = 0, packetsLost = 0 } of of('inbound-rtp')) this.#inbound.note(id, packetsReceived, packetsLost);
    return {
      sent: this.#outbound.packets,
      received: this.#inbound.packets,
      lost: this.#inbound.lost,
      available: entries.find((entry) => entry.type === 'candidate-pair' && entry.nominated && entry.availableOutgoingBitrate !== undefined)?.availableOutgoingBitrate,
      machineLimited: outbound.some(({ qualityLimitationReason }) => qualityLimitationReason === 'cpu'),
      camera: cameraOf(entries),
      lostThere: Math.max(0, ...of('remote-inbound-rtp').map(({ fractionLost = 0 }) => fractionLost)),
    };
  }
}

interface Counted {
  readonly packets: number;
  readonly lost: number;
}

const NOTHING: Counted = { packets: 0, lost: 0 };

/**
 * Sums over the streams of one direction. Firefox says nothing of a stream that rests, and counts it from nothing when it is back: a
 * mere sum would fall then, and hide all that came meanwhile by others.
 */
class Tally implements Counted {
  packets = 0;
  lost = 0;
  readonly #last = new Map<string, Counted>();

  note(id: string, packets: number, lost = 0): void {
    const last = this.#last.get(id) ?? NOTHING;
    const before = packets < last.packets ? NOTHING : last;
    this.packets += packets - before.packets;
    this.lost += lost - before.lost;
    this.#last.set(id, { packets, lost });
  }
}

function cameraOf(entries: readonly RtpStats[]): CameraCounts | undefined {
  const sent = entries.find(({ type, mid }) => type === 'outbound-rtp' && mid === CAMERA);
  const source = entries.find(({ type, id }) => type === 'media-source' && id === sent?.mediaSourceId);
  // Firefox says neither of what is given nor of the target.
  if (sent?.targetBitrate === undefined || source?.frames === undefined) return undefined;
  return { at: sent.timestamp, given: source.frames, encoded: sent.framesEncoded ?? 0, bitsSent: 8 * (sent.bytesSent ?? 0), target: sent.targetBitrate };
}
