/**
 * Webhooks (standardwebhooks.com): what happens in rooms is put into the outbox, once for each receiver, and sent from there. What
 * was stored is delivered, also by the next server where this one is killed.
 */
import type { Clock } from '#server/rooms/clock';
import type { Outbox } from '#server/rooms/outbox';
import type { RoomEvent } from '#server/rooms/room-surroundings';
import { log } from '#server/log';
import type { Registry } from '#server/metrics/registry';
import { eventBody } from './event-body.ts';
import { EventIds } from './event-ids.ts';
import { createPost, type Post } from './post.ts';
import { Receiver } from './receiver.ts';
import { createTally } from './tally.ts';

export interface WebhookSettings {
  readonly urls: readonly string[];
  /** `whsec_` and base64. The same for all. */
  readonly secret: string;
  /** Whether a receiver may be in a private network, and without TLS. */
  readonly allowPrivate: boolean;
}

export const NO_WEBHOOKS: WebhookSettings = { urls: [], secret: '', allowPrivate: false };

export interface WebhooksOptions {
  readonly settings: WebhookSettings;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly registry: Registry;
  /** How requests are made; over the network, carefully, where it is not given. */
  readonly post?: Post | undefined;
}

export interface Webhooks {
  readonly tell: (event: RoomEvent) => void;
  /** Resolves when all that was told is stored and nothing is being sent any more. */
  stop(): Promise<void>;
}

/** Goes on with what the last server left in the outbox. */
export async function startWebhooks({ settings, outbox, clock, registry, post }: WebhooksOptions): Promise<Webhooks> {
  const { urls, secret, allowPrivate } = settings;
  const tally = createTally(registry);
  const ids = new EventIds(await outbox.latestId());
  const receivers = new Map<number, Receiver>();
  let writes: Promise<unknown> = Promise.resolve();
  const write = (step: () => Promise<unknown>, onError: (error: unknown) => void): void => {
    writes = writes.then(step).catch(onError);
  };
  const keepReceivers = async (): Promise<void> => {
    const forgotten = await outbox.keepOnly([...receivers.keys()]);
    if (forgotten > 0) log.warn({ events: forgotten }, 'deleted webhooks for receivers that are not there any more');
  };

  for (const [place, url] of urls.entries()) {
    const onGone = (): void => {
      receivers.delete(place);
      write(keepReceivers, (error) => log.error({ err: error }, 'webhooks for a receiver that is gone were not deleted'));
    };
    const way = post ?? createPost({ allowPrivate });
    receivers.set(place, new Receiver({ place, url: new URL(url), secret, outbox, clock, post: way, tally, onGone }));
  }
  await keepReceivers();
  for (const receiver of receivers.values()) await receiver.start();

  return {
    tell(event) {
      if (receivers.size === 0) return;
      const now = clock.now();
      const { roomId } = event;
      const common = { id: ids.next(now), roomId, body: eventBody(event, now), createdAt: now, attempts: 0, nextAttemptAt: now };
      const store = async (): Promise<void> => {
        await outbox.add(Array.from(receivers.keys(), (receiver) => ({ ...common, receiver })));
        tally('stored', receivers.size);
        for (const receiver of receivers.values()) receiver.wake(roomId);
      };
      write(store, (error) => {
        tally('lost', receivers.size);
        log.error({ err: error }, 'a webhook was not stored, and is lost');
      });
    },
    async stop() {
      await writes;
      await Promise.all([...receivers.values()].map((receiver) => receiver.stop()));
      await writes;
    },
  };
}
