/** Many people in many rooms, made without browsers: they come one after another, and then signal at a steady rate. */
import { setTimeout as delay } from 'node:timers/promises';
import type { CreatedRoom } from '#protocol/rooms-api';
import { Person } from './person.ts';
import { Tally, type Told } from './tally.ts';

/** How often the crowd acts, in milliseconds. */
const TICK = 10;
/** How long one person waits between two signals, and between two heartbeats (as pages do), in milliseconds. */
const SIGNAL_EVERY = 2_000;
const BEAT_EVERY = 2_000;
/** How long signals may be under way at the end, in milliseconds. */
const SETTLE = 5_000;

export interface CrowdOptions {
  readonly url: string;
  /** Tells this crowd's addresses from another's: 0 to 255. */
  readonly network: number;
  readonly rooms: number;
  readonly peopleARoom: number;
  /** The time in which they all come. */
  readonly joinSeconds: number;
}

export class Crowd {
  readonly #options: CrowdOptions;
  readonly #tally = new Tally();
  readonly #people: Person[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: CrowdOptions) {
    this.#options = options;
  }

  /** Resolves when everybody has a seat. */
  async enter(): Promise<void> {
    const { rooms, joinSeconds } = this.#options;
    await Promise.all(
      Array.from({ length: rooms }, async (_, index) => {
        await delay((index / rooms) * joinSeconds * 1_000);
        await this.#fill(index);
      }),
    );
  }

  /** From now on everybody signals and shows that they are there. */
  talk(): void {
    let [signals, beats, last] = [0, 0, performance.now()];
    let [owedSignals, owedBeats] = [0, 0];
    const { length } = this.#people;
    this.#timer = setInterval(() => {
      const now = performance.now();
      owedSignals += ((now - last) / SIGNAL_EVERY) * length;
      owedBeats += ((now - last) / BEAT_EVERY) * length;
      last = now;
      for (; owedSignals >= 1; owedSignals--) this.#people[(signals += 1) % length]?.signal();
      for (; owedBeats >= 1; owedBeats--) this.#people[(beats += 1) % length]?.beat();
    }, TICK);
  }

  tell(): Told {
    return this.#tally.tell();
  }

  /** Says no more. Resolves when everything has arrived, or will not. */
  async fallSilent(): Promise<void> {
    clearInterval(this.#timer);
    const end = performance.now() + SETTLE;
    while (this.#tally.received < this.#tally.sent && performance.now() < end) await delay(TICK);
  }

  leave(): void {
    clearInterval(this.#timer);
    for (const person of this.#people) person.leave();
  }

  async #fill(index: number): Promise<void> {
    const { url, network, peopleARoom } = this.#options;
    const address = `10.${network}.${index >> 8}.${index & 255}`;
    const response = await fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': address }, body: '{}' });
    if (!response.ok) throw new Error(`POST /api/rooms: ${response.status}`);
    const { id } = (await response.json()) as CreatedRoom;
    for (let count = 0; count < peopleARoom; count++) {
      this.#people.push(await Person.enter({ url, address, roomId: id, tally: this.#tally }));
    }
  }
}
