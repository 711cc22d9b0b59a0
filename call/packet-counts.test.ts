import { expect, test } from 'vitest';
import { PacketCounter } from './packet-counts.ts';

/** A connection that tells these statistics, one report after another. */
function telling(...reports: readonly (readonly { id: string; type: string; packetsReceived?: number; packetsLost?: number }[])[]): RTCPeerConnection {
  const rest = [...reports];
  const getStats = () => Promise.resolve(new Map((rest.shift() ?? []).map((entry) => [entry.id, entry])));
  return { getStats } as unknown as RTCPeerConnection;
}
const stream = (id: string, packetsReceived: number, packetsLost = 0) => ({ id, type: 'inbound-rtp', packetsReceived, packetsLost });

test('a stream that rests is not told of, and counted from nothing afterwards, and hides nothing of what comes by the others', async () => {
  const pc = telling(
    [stream('voice', 190), stream('camera', 166, 4)],
    [stream('voice', 240), stream('screen', 26)],
    [stream('voice', 290), stream('camera', 14, 1), stream('screen', 26)],
    [stream('voice', 290), stream('camera', 20, 0), stream('screen', 26)],
  );
  const counter = new PacketCounter();
  const counts = [await counter.count(pc), await counter.count(pc), await counter.count(pc), await counter.count(pc)];
  expect(counts.map(({ received, lost }) => [received, lost])).toEqual([
    [356, 4],
    [432, 4],
    [496, 5],
    // One that was missed came late.
    [502, 4],
  ]);
});
