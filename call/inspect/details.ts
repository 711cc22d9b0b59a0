/** What the statistics of one connection say (W3C webrtc-stats), in the words of a person who looks for what is wrong. Pure. */
import { type CandidateFacts, pairPriority } from './candidate-facts.ts';

export interface PairFacts {
  readonly local: CandidateFacts;
  readonly remote: CandidateFacts;
  /** RFC 8445, section 6.1.2.3, in decimal: greater than a number can hold exactly. */
  readonly priority: string;
  /** `frozen`, `waiting`, `in-progress`, `succeeded` or `failed` (RFC 8445, section 6.1.2.6). */
  readonly state: string;
  readonly nominated: boolean;
  readonly selected: boolean;
  /** Of the last check, in milliseconds. */
  readonly roundTrip?: number | undefined;
}

export interface MediaFacts {
  readonly direction: 'sent' | 'received';
  /** The media section (RFC 8829, section 5.2.1): 0 microphone, 1 camera, 2 screen, 3 its sound. */
  readonly mid: string;
  readonly kind: 'audio' | 'video';
  /** As `VP8`, without the kind. */
  readonly codec?: string | undefined;
  readonly bitsPerSecond?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly framesPerSecond?: number | undefined;
  /** Share of packets lost since the reading before, 0 to 1. */
  readonly lost?: number | undefined;
}

export interface ConnectionDetails {
  readonly role?: string | undefined;
  readonly dtls?: string | undefined;
  readonly pairs: readonly PairFacts[];
  readonly media: readonly MediaFacts[];
}

/** An RTCStatsReport, or a part of one in a test. */
export type StatsReport = ReadonlyMap<string, Stats>;
/** The fields that are read here, of all kinds of statistics; each kind has some of them. */
export interface Stats {
  readonly id: string;
  readonly type: string;
  readonly timestamp: number;
  readonly [field: string]: unknown;
}

/**
 * @param before an earlier reading of the same connection: without one there are no rates
 */
export function readDetails(now: StatsReport, before?: StatsReport): ConnectionDetails {
  const all = [...now.values()];
  const transport = all.find(({ type }) => type === 'transport');
  return {
    role: text(transport?.['iceRole']),
    dtls: text(transport?.['dtlsState']),
    pairs: all.filter(({ type }) => type === 'candidate-pair').flatMap((pair) => pairFacts(pair, now, transport)).sort(byPriority),
    media: all.flatMap((stats) => mediaFacts(stats, now, before?.get(stats.id))).sort((one, other) => one.mid.localeCompare(other.mid)),
  };
}

function pairFacts(pair: Stats, report: StatsReport, transport: Stats | undefined): PairFacts[] {
  const local = candidateFacts(report.get(text(pair['localCandidateId']) ?? ''));
  const remote = candidateFacts(report.get(text(pair['remoteCandidateId']) ?? ''));
  if (!local || !remote) return [];
  const [controlling, controlled] = transport?.['iceRole'] === 'controlled' ? [remote, local] : [local, remote];
  const roundTrip = number(pair['currentRoundTripTime']);
  return [
    {
      local,
      remote,
      priority: String(pairPriority(controlling.priority, controlled.priority)),
      state: text(pair['state']) ?? 'unknown',
      nominated: pair['nominated'] === true,
      // Firefox has no transport statistics, and a field of its own.
      selected: transport?.['selectedCandidatePairId'] === pair.id || pair['selected'] === true,
      roundTrip: roundTrip === undefined ? undefined : Math.round(roundTrip * 1_000),
    },
  ];
}

function byPriority(one: PairFacts, other: PairFacts): number {
  const difference = BigInt(other.priority) - BigInt(one.priority);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function candidateFacts(stats: Stats | undefined): CandidateFacts | undefined {
  if (!stats) return undefined;
  return {
    type: text(stats['candidateType']) ?? 'unknown',
    protocol: text(stats['protocol']) ?? 'unknown',
    // Browsers keep addresses to themselves where a page might not know them.
    address: text(stats['address']) ?? '',
    port: number(stats['port']) ?? 0,
    priority: number(stats['priority']) ?? 0,
    relayProtocol: text(stats['relayProtocol']),
  };
}

const RTP = { 'inbound-rtp': 'received', 'outbound-rtp': 'sent' } as const;

function mediaFacts(stats: Stats, report: StatsReport, before: Stats | undefined): MediaFacts[] {
  if (stats.type !== 'inbound-rtp' && stats.type !== 'outbound-rtp') return [];
  const direction = RTP[stats.type];
  const bytes = direction === 'sent' ? 'bytesSent' : 'bytesReceived';
  const seconds = before ? (stats.timestamp - before.timestamp) / 1_000 : 0;
  const since = (field: string) => Math.max(0, (number(stats[field]) ?? 0) - (number(before?.[field]) ?? 0));
  const [, codec] = text(report.get(text(stats['codecId']) ?? '')?.['mimeType'])?.split('/') ?? [];
  return [
    {
      direction,
      mid: text(stats['mid']) ?? '',
      kind: stats['kind'] === 'audio' ? 'audio' : 'video',
      codec,
      bitsPerSecond: seconds > 0 ? Math.round((since(bytes) * 8) / seconds) : undefined,
      width: number(stats['frameWidth']),
      height: number(stats['frameHeight']),
      framesPerSecond: number(stats['framesPerSecond']),
      lost: seconds > 0 ? lostShare(stats, report, direction, since) : undefined,
    },
  ];
}

/** Of what we receive by our own count; of what we send as the other side last reported (RFC 3550, section 6.4.1). */
function lostShare(stats: Stats, report: StatsReport, direction: MediaFacts['direction'], since: (field: string) => number): number | undefined {
  if (direction === 'sent') return number(report.get(text(stats['remoteId']) ?? '')?.['fractionLost']);
  const [lost, received] = [since('packetsLost'), since('packetsReceived')];
  return lost + received > 0 ? lost / (lost + received) : 0;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
