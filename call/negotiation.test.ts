/** What a negotiation says, with real WebRTC at one end and nobody at the other. */
import { expect, test, vi } from 'vitest';
import type { Signal } from '#protocol/signal';
import { Negotiation } from './negotiation.ts';
import { NO_TRACKS } from './slots.ts';
import { nodeWebRtc } from './testing/node-webrtc.ts';

test('an offer that was lost is said again to whoever asks without having seen it, and none is made on top of it', async () => {
  const said: Signal[] = [];
  const nothing = () => undefined;
  const onWish = vi.fn<(broken: boolean) => void>();
  const owner = new Negotiation({
    owner: true,
    webrtc: nodeWebRtc,
    ice: async () => ({ iceServers: [], iceTransportPolicy: 'all', ttlSeconds: 60, relay: false, relayState: 'none' }),
    tracks: () => NO_TRACKS,
    spare: undefined,
    send: (signal) => said.push(signal),
    events: { onStateChange: nothing, onPathChange: nothing, onTurnError: nothing, onMessage: nothing },
    onConnection: nothing,
    onWish,
    onBroken: nothing,
  });
  const offers = () => said.filter(({ kind }) => kind === 'description');
  owner.rebuild();
  await vi.waitUntil(() => offers().length === 1);
  owner.handle({ kind: 'want', epoch: 0, offerId: 0, what: 'restart', broken: true });
  await vi.waitUntil(() => offers().length === 2);
  expect(offers()[1]).toEqual(offers()[0]);
  expect(onWish).not.toHaveBeenCalled();
  owner.close();
});
