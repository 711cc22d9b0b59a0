/**
 * One receiver of webhooks. What waits for it in the outbox is sent room by room: of one room one event at a time, the earliest
 * first, until it is taken or too old; rooms do not wait for each other. An event leaves the outbox after the receiver has said that
 * it has it: it may get one twice, and misses none.
 */
import { Webhook } from 'standardwebhooks';
import type { RoomId } from '#protocol/room';
import { log } from '#server/log';
import type { Clock } from '#server/rooms/clock';
import type { Outbox, OutboxEvent } from '#server/rooms/outbox';
import { failureWords } from './failure-words.ts';
import type { Post, PostOutcome } from './post.ts';
import { nextAttempt } from './retry.ts';
import { Sleep } from './sleep.ts';
import { Slots } from './slots.ts';
import type { Tally } from './tally.ts';

/** So many requests at a time. */
const ROOMS_AT_ONCE = 8;
/** After a storage that failed, in milliseconds. */
const STORAGE_PAUSE = 5_000;
/** How long a request may last on when everything stops, in milliseconds. */
const FAREWELL = 1_000;
/** The status that says: send no more. */
const GONE = 410;

export interface ReceiverOptions {
  /** Its place among the receivers, as the outbox knows it. */
  readonly place: number;
  readonly url: URL;
  /** `whsec_` and base64. */
  readonly secret: string;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly post: Post;
  readonly tally: Tally;
  /** It wants no more, and is sent no more. */
  readonly onGone: () => void;
}

export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #webhook: Webhook;
  readonly #slots = new Slots(ROOMS_AT_ONCE);
  readonly #sleep: Sleep;
  /** The rooms of which something is sent, or waits to be; true where more came since the outbox was last asked. */
  readonly #news = new Map<RoomId, boolean>();
  readonly #running = new Set<Promise<void>>();
  readonly #cut = new AbortController();
  #stopped = false;
  /** What was wrong at the last attempt. */
  #trouble: string | undefined;

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#webhook = new Webhook(options.secret);
    this.#sleep = new Sleep(options.clock);
  }

  /** Goes on with what waits in the outbox from before. */
  async start(): Promise<void> {
    const { outbox, place } = this.#options;
    for (const roomId of await outbox.roomsWaiting(place)) this.wake(roomId);
  }

  /** Something of this room was put into the outbox. */
  wake(roomId: RoomId): void {
    if (this.#stopped) return;
    const isRunning = this.#news.has(roomId);
    this.#news.set(roomId, true);
    if (isRunning) return;
    const running = this.#run(roomId).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Begins no more requests, and resolves when those under way have ended, soon. What is not sent stays in the outbox. */
  async stop(): Promise<void> {
    this.#halt();
    const cut = setTimeout(() => this.#cut.abort(), FAREWELL);
    await Promise.all(this.#running);
    clearTimeout(cut);
  }

  #halt(): void {
    this.#stopped = true;
    this.#sleep.end();
  }

  async #run(roomId: RoomId): Promise<void> {
    while (this.#news.get(roomId) && !this.#stopped) {
      this.#news.set(roomId, false);
      try {
        await this.#sendAll(roomId);
      } catch (error) {
        log.error({ err: error }, 'the outbox of webhooks cannot be used');
        this.#news.set(roomId, true);
        await this.#sleep.for(STORAGE_PAUSE);
      }
    }
    this.#news.delete(roomId);
  }

  async #sendAll(roomId: RoomId): Promise<void> {
    const { outbox, place, clock } = this.#options;
    for (;;) {
      const event = await outbox.first(place, roomId);
      if (!event) return;
      await this.#sleep.for(event.nextAttemptAt - clock.now());
      const outcome = await this.#slots.run(async () => (this.#stopped ? undefined : this.#send(event)));
      if (!outcome || this.#cut.signal.aborted) return;
      await this.#settle(event, outcome);
    }
  }

  /** The headers are those of Standard Webhooks, signed anew each time: receivers refuse what was signed long ago. */
  #send({ id, body }: OutboxEvent): Promise<PostOutcome> {
    const { clock, post, url } = this.#options;
    const now = clock.now();
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Parley',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': this.#webhook.sign(id, new Date(now), body),
    };
    return post(url, headers, body, this.#cut.signal);
  }

  async #settle(event: OutboxEvent, outcome: PostOutcome): Promise<void> {
    const { outbox, clock, tally, onGone } = this.#options;
    const status = outcome.kind === 'answered' ? outcome.status : undefined;
    if (status !== undefined && status >= 200 && status < 300) {
      await outbox.remove(event);
      tally('delivered');
      this.#tellDelivered();
      return;
    }
    if (status === GONE) {
      this.#halt();
      log.warn({ host: this.#host }, 'a receiver of webhooks is gone, as it says (410): it is told nothing more until the next start');
      onGone();
      return;
    }
    const at = nextAttempt(event.createdAt, clock.now(), Math.random());
    const attempts = event.attempts + 1;
    if (at === undefined) {
      await outbox.remove(event);
      tally('given-up');
      log.error({ host: this.#host, id: event.id, attempts }, `a webhook was given up: ${failureWords(outcome)}`);
      return;
    }
    await outbox.postpone(event, attempts, at);
    tally('retried');
    this.#tellTrouble(event.id, outcome);
  }

  #tellDelivered(): void {
    if (this.#trouble !== undefined) log.info({ host: this.#host }, 'a receiver takes webhooks again');
    this.#trouble = undefined;
  }

  /** Once, and again when it is of another kind. */
  #tellTrouble(id: string, outcome: PostOutcome): void {
    const trouble = failureWords(outcome);
    if (trouble !== this.#trouble) log.warn({ host: this.#host, id }, `a receiver does not take webhooks, which are sent again: ${trouble}`);
    this.#trouble = trouble;
  }

  /** All of the URL that may be told: a path can be a secret. */
  get #host(): string {
    return this.#options.url.host;
  }
}
