/** Which way the media goes: the selected candidate pair of a connection, out of its statistics (W3C webrtc-stats). */

/**
 * Whether the selected pair uses a relay: its local or its remote candidate is one (one end of a relayed pair often shows
 * as peer reflexive). Undefined while no pair is selected.
 */
export async function isRelayed(pc: RTCPeerConnection): Promise<boolean | undefined> {
  const report = await pc.getStats();
  const entries = [...report.values()] as RTCStats[];
  const selectedId = entries.find(isTransport)?.selectedCandidatePairId;
  const pair = entries.find((entry) => isPair(entry) && (selectedId ? entry.id === selectedId : entry.nominated === true && entry.state === 'succeeded'));
  if (!pair || !isPair(pair)) return undefined;
  const typeOf = (id: string) => (report.get(id) as { candidateType?: string } | undefined)?.candidateType;
  return typeOf(pair.localCandidateId) === 'relay' || typeOf(pair.remoteCandidateId) === 'relay';
}

const isTransport = (entry: RTCStats): entry is RTCTransportStats => entry.type === 'transport';
const isPair = (entry: RTCStats): entry is RTCIceCandidatePairStats => entry.type === 'candidate-pair';
