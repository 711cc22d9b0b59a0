/** Leases of rooms in memory: for tests of several nodes in one process, and for nothing else. */
import type { RoomId } from '#protocol/room';
import type { Clock } from '#server/rooms/clock';
import { type Lease, LEASE_MILLISECONDS, type LostRoom, type RoomLeases } from '#server/rooms/room-leases';

interface Entry extends Lease {
  /** Milliseconds since 1970; what is over still tells which epoch was the last. */
  readonly until: number;
}

export class MemoryLeases implements RoomLeases {
  readonly #clock: Clock;
  readonly #entries = new Map<RoomId, Entry>();
  /** Since when leases are remembered. */
  #since: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#since = clock.now();
  }

  async acquire(id: RoomId, node: string, vacant = false): Promise<Lease | undefined> {
    const before = this.#entries.get(id);
    if (before && this.#lasts(before)) return { node: before.node, epoch: before.epoch };
    if (!before && !vacant && this.#clock.now() - this.#since < LEASE_MILLISECONDS) return undefined;
    const epoch = Math.max((before?.epoch ?? 0) + 1, this.#clock.now() * 1_000);
    this.#keep(id, { node, epoch });
    return { node, epoch };
  }

  async renew(epochs: ReadonlyMap<RoomId, number>, node: string): Promise<readonly LostRoom[]> {
    return [...epochs].flatMap(([id, epoch]): LostRoom[] => {
      const entry = this.#entries.get(id);
      if (entry && entry.epoch !== epoch) return [{ id, node: this.#lasts(entry) ? entry.node : undefined }];
      this.#keep(id, { node, epoch });
      return [];
    });
  }

  async release(id: RoomId, epoch: number): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry?.epoch === epoch) this.#entries.set(id, { ...entry, until: 0 });
  }

  async ownerOf(id: RoomId): Promise<Lease | undefined> {
    const entry = this.#entries.get(id);
    return entry && this.#lasts(entry) ? { node: entry.node, epoch: entry.epoch } : undefined;
  }

  /** Everything is forgotten, as by a Redis that is started empty. */
  forget(): void {
    this.#entries.clear();
    this.#since = this.#clock.now();
  }

  #lasts({ until }: Entry): boolean {
    return until > this.#clock.now();
  }

  #keep(id: RoomId, lease: Lease): void {
    this.#entries.set(id, { ...lease, until: this.#clock.now() + LEASE_MILLISECONDS });
  }
}
