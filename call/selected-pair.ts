/** Which way the media goes: the selected candidate pair of a connection, out of its statistics (W3C webrtc-stats). */

/** The kind of candidate that carries the media (RFC 8445, section 4). */
export type Way = 'host' | 'srflx' | 'prflx' | 'relay';

/**
 * The kind of our candidate in the selected pair, or `relay` where either end is one (the other end of a relayed pair often shows
 * as peer reflexive). Undefined while no pair is selected.
 */
export async function wayOf(pc: RTCPeerConnection): Promise<Way | undefined> {
  const report = await pc.getStats();
  const entries = [...report.values()] as RTCStats[];
  const selectedId = entries.find(isTransport)?.selectedCandidatePairId;
  const pair = entries.find((entry) => isPair(entry) && (selectedId ? entry.id === selectedId : entry.nominated === true && entry.state === 'succeeded'));
  if (!pair || !isPair(pair)) return undefined;
  const typeOf = (id: string) => (report.get(id) as { candidateType?: Way } | undefined)?.candidateType;
  return typeOf(pair.remoteCandidateId) === 'relay' ? 'relay' : typeOf(pair.localCandidateId);
}

const isTransport = (entry: RTCStats): entry is RTCTransportStats => entry.type === 'transport';
const isPair = (entry: RTCStats): entry is RTCIceCandidatePairStats => entry.type === 'candidate-pair';
