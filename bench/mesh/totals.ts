/** What a page's connections have cost so far, as its browser counts it (W3C webrtc-stats). This function travels into the page as text. */

export interface Totals {
  /** On the page's clock, in milliseconds. */
  readonly at: number;
  /** Everything that went out in RTP packets, their heads too, in bytes; and of that the sound. */
  readonly bytes: number;
  readonly sound: number;
  /** Seconds of encoding and of decoding, and of holding pictures back because the machine is too weak, all connections together. */
  readonly encoding: number;
  readonly decoding: number;
  readonly limited: number;
  /** Of each connection, that of the camera. */
  readonly framesSent: readonly number[];
  readonly framesDecoded: readonly number[];
  /** Lines of the last picture sent. */
  readonly heights: readonly number[];
  /** Of how many of them the line, as far as the browser knows it, holds back the size. */
  readonly held: number;
  /** Of each connection, in milliseconds, all round trips together, and how many they were. */
  readonly roundTrips: readonly { readonly total: number; readonly count: number }[];
}

interface Outbound extends RTCOutboundRtpStreamStats {
  readonly headerBytesSent: number;
  readonly qualityLimitationDurations?: Readonly<Record<string, number>>;
}

export async function readTotals(): Promise<Totals> {
  const open = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected');
  const entries = (await Promise.all(open.map(async ({ pc }) => Array.from((await pc.getStats()).values()) as RTCStats[]))).flat();
  const outbound = entries.filter((entry): entry is Outbound => entry.type === 'outbound-rtp');
  const inbound = entries.filter((entry): entry is RTCInboundRtpStreamStats => entry.type === 'inbound-rtp');
  const pairs = entries.filter((entry): entry is RTCIceCandidatePairStats => entry.type === 'candidate-pair' && (entry as RTCIceCandidatePairStats).nominated === true);
  // The second of the fixed media sections.
  const isCamera = ({ mid }: { mid?: string | null }) => mid === '1';
  const sum = <T>(some: readonly T[], of: (entry: T) => number | undefined) => some.reduce((total, entry) => total + (of(entry) ?? 0), 0);
  const bytesOf = ({ bytesSent, headerBytesSent }: Outbound) => (bytesSent ?? 0) + headerBytesSent;
  return {
    at: performance.now(),
    bytes: sum(outbound, bytesOf),
    sound: sum(outbound.filter(({ kind }) => kind === 'audio'), bytesOf),
    encoding: sum(outbound, ({ totalEncodeTime }) => totalEncodeTime),
    decoding: sum(inbound, ({ totalDecodeTime }) => totalDecodeTime),
    limited: sum(outbound, ({ qualityLimitationDurations }) => qualityLimitationDurations?.['cpu']),
    framesSent: outbound.filter(isCamera).map(({ framesSent }) => framesSent ?? 0),
    framesDecoded: inbound.filter(isCamera).map(({ framesDecoded }) => framesDecoded ?? 0),
    heights: outbound.filter(isCamera).map(({ frameHeight }) => frameHeight ?? 0),
    held: outbound.filter((entry) => isCamera(entry) && entry.qualityLimitationReason === 'bandwidth').length,
    roundTrips: pairs.map(({ totalRoundTripTime = 0, responsesReceived = 0 }) => ({ total: totalRoundTripTime * 1_000, count: responsesReceived })),
  };
}
