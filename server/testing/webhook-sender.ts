/** Webhooks over real HTTP, with a clock and an outbox of the test's own: outages of minutes and days pass in no time. */
import { setImmediate as immediate } from 'node:timers/promises';
import { MemoryOutbox } from '../persistence/memory-outbox.ts';
import type { RoomEvent } from '../rooms/room-surroundings.ts';
import { Registry } from '../metrics/registry.ts';
import { createPost, type Post } from '../webhooks/post.ts';
import { startWebhooks, type Webhooks } from '../webhooks/webhooks.ts';
import { FakeClock } from './fake-clock.ts';
import { SECRET } from './webhook-receiver.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

export class WebhookSender {
  readonly outbox = new MemoryOutbox();
  clock = new FakeClock();
  #webhooks: Webhooks | undefined;
  #registry = new Registry();
  #requests = 0;
  readonly #post = createPost({ allowPrivate: true });

  /** Instead of the one that ran before, which is to be stopped. */
  async start(...urls: string[]): Promise<void> {
    const post: Post = async (...request) => {
      this.#requests += 1;
      return this.#post(...request).finally(() => (this.#requests -= 1));
    };
    this.#registry = new Registry();
    this.#webhooks = await startWebhooks({ registry: this.#registry, settings: { urls, secret: SECRET, allowPrivate: true }, outbox: this.outbox, clock: this.clock, post });
  }

  tell(...events: readonly RoomEvent[]): void {
    for (const event of events) this.#webhooks?.tell(event);
  }

  /** Resolves when no request is under way and none follows. */
  async settled(): Promise<void> {
    do await immediate();
    while (this.#requests > 0);
  }

  /** Lets time pass, every second of it. */
  async pass(milliseconds: number, step = SECOND): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += step) {
      this.clock.advance(step);
      await this.settled();
    }
  }

  /** A figure of `/metrics`. */
  count(result: string): number {
    return Number(new RegExp(`^parley_webhook_events_total\\{result="${result}"\\} (\\d+)$`, 'm').exec(this.#registry.text)?.[1]);
  }

  async stop(): Promise<void> {
    await this.#webhooks?.stop();
  }
}

export const joined = (roomId: string, name = 'Ana'): RoomEvent => ({ type: 'participant-joined', roomId, participantId: 'p_1', name, role: 'host' });
export const left = (roomId: string): RoomEvent => ({ type: 'participant-left', roomId, participantId: 'p_1', name: 'Ana', role: 'host' });

/** A room from its making to its end; `MEETING` has the types as they are sent. */
export const meeting = (roomId: string): readonly RoomEvent[] => [
  { type: 'created', roomId },
  { type: 'started', roomId },
  joined(roomId),
  left(roomId),
  { type: 'ended', roomId },
];
export const MEETING = ['room.created', 'room.started', 'participant.joined', 'participant.left', 'room.ended'];
