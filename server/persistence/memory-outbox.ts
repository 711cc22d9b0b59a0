/** An outbox in memory: for tests, and for nothing else. */
import type { RoomId } from '#protocol/room';
import type { Outbox, OutboxEvent, OutboxPlace } from '#server/rooms/outbox';

export class MemoryOutbox implements Outbox {
  #events: readonly OutboxEvent[] = [];

  async add(events: readonly OutboxEvent[]): Promise<void> {
    if (events.some((event) => this.#events.some((other) => isAt(other, event)))) throw new Error('an event is stored once');
    this.#events = [...this.#events, ...structuredClone(events)].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async first(receiver: number, roomId: RoomId): Promise<OutboxEvent | undefined> {
    return this.#events.find((event) => event.receiver === receiver && event.roomId === roomId);
  }

  async roomsWaiting(receiver: number): Promise<readonly RoomId[]> {
    return [...new Set(this.#events.filter((event) => event.receiver === receiver).map(({ roomId }) => roomId))];
  }

  async latestId(): Promise<string | undefined> {
    return this.#events.at(-1)?.id;
  }

  async postpone(place: OutboxPlace, attempts: number, nextAttemptAt: number): Promise<void> {
    this.#events = this.#events.map((event) => (isAt(event, place) ? { ...event, attempts, nextAttemptAt } : event));
  }

  async remove(place: OutboxPlace): Promise<void> {
    this.#events = this.#events.filter((event) => !isAt(event, place));
  }

  async keepOnly(receivers: readonly number[]): Promise<number> {
    const before = this.#events.length;
    this.#events = this.#events.filter(({ receiver }) => receivers.includes(receiver));
    return before - this.#events.length;
  }
}

const isAt = (event: OutboxEvent, { receiver, roomId, id }: OutboxPlace): boolean =>
  event.id === id && event.receiver === receiver && event.roomId === roomId;
