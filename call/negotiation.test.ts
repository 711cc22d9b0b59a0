/** What a negotiation says, with real WebRTC at one end and nobody at the other; and what two of them agree on. */
import { expect, test, vi } from 'vitest';
import type { Signal } from '#protocol/signal';
import { BIG_ROOM } from './long-packets.ts';
import { Negotiation } from './negotiation.ts';
import type { NegotiationOptions } from './negotiation-options.ts';
import { NO_TRACKS } from './slots.ts';
import { nodeWebRtc } from './testing/node-webrtc.ts';
import { SyntheticMedia } from './testing/synthetic-media.ts';

const nothing = () => undefined;

function negotiation(owner: boolean, options: Partial<NegotiationOptions>): Negotiation {
  return new Negotiation({
    owner,
    webrtc: nodeWebRtc,
    ice: async () => ({ iceServers: [], iceTransportPolicy: 'all', ttlSeconds: 60, relay: false, relayState: 'none' }),
    tracks: () => NO_TRACKS,
    others: () => 1,
    spare: undefined,
    send: nothing,
    events: { onStateChange: nothing, onPathChange: nothing, onTurnError: nothing, onMessage: nothing },
    onConnection: nothing,
    onWish: nothing,
    onBroken: nothing,
    ...options,
  });
}

test('an offer that was lost is said again to whoever asks without having seen it, and none is made on top of it', async () => {
  const said: Signal[] = [];
  const onWish = vi.fn<(broken: boolean) => void>();
  const owner = negotiation(true, { send: (signal) => said.push(signal), onWish });
  const offers = () => said.filter(({ kind }) => kind === 'description');
  owner.rebuild();
  await vi.waitUntil(() => offers().length === 1, { timeout: 15_000 });
  owner.handle({ kind: 'want', epoch: 0, offerId: 0, what: 'restart', broken: true });
  await vi.waitUntil(() => offers().length === 2, { timeout: 15_000 });
  expect(offers()[1]).toEqual(offers()[0]);
  expect(onWish).not.toHaveBeenCalled();
  owner.close();
});

test('in a big room sound goes out in half as many packets, from whichever side knows it for one', async () => {
  const media = new SyntheticMedia();
  await media.open();
  const sides: Negotiation[] = [];
  const side = (owner: boolean, others: number, other: 0 | 1) =>
    negotiation(owner, { tracks: () => ({ ...NO_TRACKS, microphone: media.getTracks().microphone }), others: () => others, send: (signal) => sides[other]?.handle(signal) });
  sides.push(side(true, BIG_ROOM, 1), side(false, BIG_ROOM - 1, 0));
  sides[0]?.rebuild();

  const [bigSide, smallSide] = sides as [Negotiation, Negotiation];
  // Asked again where it differs: on a machine that is full, sound that waited for its encoder goes out beside what comes.
  await expect.poll(() => soundInPacket(bigSide), { timeout: 20_000 }).toBeCloseTo(40, -1);
  await expect.poll(() => soundInPacket(smallSide), { timeout: 20_000 }).toBeCloseTo(20, -1);
  for (const one of sides) one.close();
  media.release();
}, 60_000);

/** How many milliseconds of sound this side puts into a packet, of fifty packets. */
async function soundInPacket(side: Negotiation): Promise<number> {
  await vi.waitUntil(async () => (await sentSound(side)).packets > 0, { timeout: 15_000 });
  const before = await sentSound(side);
  await vi.waitUntil(async () => (await sentSound(side)).packets >= before.packets + 50, { timeout: 15_000 });
  const after = await sentSound(side);
  return (1_000 * (after.seconds - before.seconds)) / (after.packets - before.packets);
}

/** Seconds of sound that the microphone gave, and packets that were sent (W3C webrtc-stats), at the same moment. */
async function sentSound({ connection }: Negotiation): Promise<{ readonly seconds: number; readonly packets: number }> {
  const report: RTCStatsReport | undefined = await connection?.pc.getStats();
  const entries = [...(report?.values() ?? [])] as { type: string; totalSamplesDuration?: number; packetsSent?: number }[];
  const sumOf = (wanted: string, field: 'totalSamplesDuration' | 'packetsSent') => entries.reduce((sum, entry) => sum + (entry.type === wanted ? (entry[field] ?? 0) : 0), 0);
  return { seconds: sumOf('media-source', 'totalSamplesDuration'), packets: sumOf('outbound-rtp', 'packetsSent') };
}
