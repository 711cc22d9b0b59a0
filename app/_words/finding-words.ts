/** The words for what each row of the check found. */
import type { Findings, LoopbackFinding, NatFinding, Row, ServersFinding, SocketFinding, StunFinding, TurnFinding } from '#call/check/findings';
import { LITTLE_THROUGHPUT, SLOW_ROUND_TRIP } from '#call/check/grade';
import { transportOf } from '#call/check/server-urls';
import type { Platform } from '../_ui/platform.ts';
import type { Words } from './catalogues.ts';
import { mediaErrorWords } from './media-error-words.ts';

export interface FindingWords {
  /** In a word or two, for the eye that looks for what is wrong. */
  readonly state: string;
  readonly what: string;
  readonly todo?: string;
}

type FindingsWords = Words['check']['findings'];
/** What is said elsewhere too: of devices, and by the server. */
export interface OtherWords {
  readonly media: Words['media'];
  readonly errors: Words['page']['errors'];
}

const TRANSPORT = { udp: 'UDP', tcp: 'TCP', tls: 'TLS' } as const;

/** What a row is about. */
export function rowTitle({ rows }: FindingsWords, row: Row): string {
  return row.check === 'turn' ? rows.turn(TRANSPORT[transportOf(row.url ?? '')]) : rows[row.check];
}

/** @param relayed whether calls can be relayed, where that is known */
export function findingWords(words: FindingsWords, others: OtherWords, row: Row, relayed: boolean | undefined, platform: Platform): FindingWords | undefined {
  if (row.finding === undefined) return undefined;
  switch (row.check) {
    case 'browser':
      return words.browser[row.finding.found];
    case 'microphone':
    case 'camera':
      return deviceWords(words, others, row.check, row.finding, platform);
    case 'socket':
      return socketWords(words, row.finding);
    case 'servers':
      return serversWords(words, others, row.finding);
    case 'stun':
      return stunWords(words, row.finding);
    case 'nat':
      return natWords(words, row.finding, relayed);
    case 'turn':
      return turnWords(words, row.finding, transportOf(row.url ?? ''));
    case 'loopback':
      return loopbackWords(words, row.finding);
    default:
      return row satisfies never;
  }
}

function deviceWords({ device }: FindingsWords, { media }: OtherWords, source: 'microphone' | 'camera', finding: Findings['microphone'], platform: Platform): FindingWords {
  switch (finding.found) {
    case 'works':
      return device.works(source, finding.label);
    case 'failed':
      return { state: device.failed, ...mediaErrorWords(media, source, finding.error, platform, 'check') };
    case 'unanswered':
      return device.unanswered(source);
    default:
      return finding satisfies never;
  }
}

function socketWords({ socket }: FindingsWords, finding: SocketFinding): FindingWords {
  if (finding.found === 'unreachable') return socket.unreachable(finding.waited);
  return socket[finding.transport === 'websocket' ? 'websocket' : 'polling'](finding.roundTrip);
}

function serversWords({ servers }: FindingsWords, { errors }: OtherWords, finding: ServersFinding): FindingWords {
  switch (finding.found) {
    case 'given':
      if (finding.turn > 0) return finding.relayOnly ? servers.relayOnly : servers.relay;
      return finding.stun > 0 ? servers.onlyStun : servers.nothing;
    case 'refused':
      return { state: servers.refused, what: errors[finding.error] };
    case 'no-room':
    case 'full':
    case 'not-asked':
      return servers[finding.found];
    default:
      return finding satisfies never;
  }
}

function stunWords({ stun }: FindingsWords, finding: StunFinding): FindingWords {
  switch (finding.found) {
    case 'mapped':
      return stun.mapped(finding.address, finding.after);
    case 'no-answer':
      return stun['no-answer'](finding.waited);
    case 'not-translated':
    case 'no-such-name':
    case 'invalid-url':
      return stun[finding.found];
    default:
      return finding satisfies never;
  }
}

function natWords({ nat }: FindingsWords, finding: NatFinding, relayed: boolean | undefined): FindingWords {
  switch (finding.found) {
    case 'none':
    case 'cone':
      return nat[finding.found];
    case 'symmetric':
      return nat.symmetric(relayed === true);
    case 'unknown':
      return nat.unknown(finding.servers === 0 ? 0 : 1);
    default:
      return finding satisfies never;
  }
}

function turnWords({ turn }: FindingsWords, finding: TurnFinding, transport: 'udp' | 'tcp' | 'tls'): FindingWords {
  switch (finding.found) {
    case 'relays':
      return turn.relays(finding.after);
    case 'no-answer':
      return turn['no-answer'](finding.waited, transport === 'udp');
    case 'not-connected':
      return turn['not-connected'](transport === 'tls');
    case 'error':
      return turn.error(finding.code);
    case 'refused':
    case 'quota':
    case 'no-ports':
    case 'no-such-name':
    case 'unexplained':
    case 'invalid-url':
      return turn[finding.found];
    default:
      return finding satisfies never;
  }
}

function loopbackWords({ loopback }: FindingsWords, finding: LoopbackFinding): FindingWords {
  switch (finding.found) {
    case 'works': {
      const { roundTrip, bitsPerSecond } = finding;
      const thin = bitsPerSecond !== undefined && bitsPerSecond < LITTLE_THROUGHPUT;
      return loopback.works(roundTrip, bitsPerSecond, roundTrip > SLOW_ROUND_TRIP ? 'far' : thin ? 'thin' : undefined);
    }
    case 'no-path':
      return loopback['no-path'](finding.waited);
    case 'no-relay':
      return loopback['no-relay'];
    default:
      return finding satisfies never;
  }
}
