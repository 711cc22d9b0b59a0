import { expect, test } from 'vitest';
import { readDetails, type Stats } from './details.ts';

type Entry = Record<string, unknown> & { readonly id: string; readonly type: string };
const report = (...entries: Entry[]) => new Map<string, Stats>(entries.map((entry) => [entry.id, { timestamp: 0, ...entry }]));
const candidate = (id: string, type: string, priority: number, more = {}) => ({ id, type: `${id[0] === 'L' ? 'local' : 'remote'}-candidate`, candidateType: type, protocol: 'udp', address: '192.0.2.1', port: 9, priority, ...more });
const pair = (id: string, local: string, remote: string, more = {}) => ({ id, type: 'candidate-pair', localCandidateId: local, remoteCandidateId: remote, state: 'succeeded', nominated: false, ...more });

const CANDIDATES = [candidate('L1', 'host', 2_000), candidate('L2', 'relay', 10, { relayProtocol: 'tls' }), candidate('R1', 'host', 1_000)];

test('pairs are ordered by their priority, and the one in use is marked', () => {
  const { pairs, role, dtls } = readDetails(
    report(...CANDIDATES, pair('P1', 'L2', 'R1'), pair('P2', 'L1', 'R1', { currentRoundTripTime: 0.0123 }), {
      id: 'T', type: 'transport', selectedCandidatePairId: 'P2', iceRole: 'controlling', dtlsState: 'connected',
    }),
  );
  expect(pairs.map(({ local, selected }) => [local.type, selected])).toEqual([['host', true], ['relay', false]]);
  expect(pairs[0]).toMatchObject({ roundTrip: 12, priority: String(2n ** 32n * 1_000n + 4_000n + 1n) });
  expect([role, dtls]).toEqual(['controlling', 'connected']);
});

test('the other side leads where we are controlled, and Firefox marks the pair in use itself', () => {
  const { pairs } = readDetails(report(...CANDIDATES, pair('P2', 'L1', 'R1', { selected: true }), { id: 'T', type: 'transport', iceRole: 'controlled' }));
  expect(pairs).toMatchObject([{ selected: true, priority: String(2n ** 32n * 1_000n + 4_000n) }]);
});

test('rates come from two readings, loss of what we send from the other side', () => {
  const inbound = (bytesReceived: number, packetsReceived: number, packetsLost: number, timestamp: number) => ({
    id: 'I', type: 'inbound-rtp', kind: 'video', mid: '1', codecId: 'C', bytesReceived, packetsReceived, packetsLost, frameWidth: 640, frameHeight: 360, framesPerSecond: 24, timestamp,
  });
  const outbound = (timestamp: number) => ({ id: 'O', type: 'outbound-rtp', kind: 'audio', mid: '0', bytesSent: 1_000, remoteId: 'RI', timestamp });
  const rest = [{ id: 'C', type: 'codec', mimeType: 'video/VP8' }, { id: 'RI', type: 'remote-inbound-rtp', fractionLost: 0.25 }];
  const before = report(inbound(0, 0, 0, 0), outbound(0), ...rest);
  const { media } = readDetails(report(inbound(250_000, 90, 10, 2_000), outbound(2_000), ...rest), before);
  expect(media).toMatchObject([
    { direction: 'sent', mid: '0', bitsPerSecond: 0, lost: 0.25 },
    { direction: 'received', mid: '1', codec: 'VP8', bitsPerSecond: 1_000_000, lost: 0.1, width: 640, height: 360, framesPerSecond: 24 },
  ]);
  expect(readDetails(before).media[0]?.bitsPerSecond).toBeUndefined();
});

test('pairs whose candidates are gone, and statistics of other kinds, are left out', () => {
  expect(readDetails(report(pair('P', 'L9', 'R9'), { id: 'X', type: 'certificate' }))).toEqual({ role: undefined, dtls: undefined, pairs: [], media: [] });
});
