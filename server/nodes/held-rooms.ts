/** Which rooms this node has: taken one by one, renewed all together each second, and lost where another node has them. */
import type { RoomId } from '#protocol/room';
import { log } from '#server/log';
import type { Clock } from '#server/rooms/clock';
import { RoomElsewhere, type RoomHolds } from '#server/rooms/room-holds';
import type { RoomLeases } from '#server/rooms/room-leases';

/** How often leases are renewed, in milliseconds. */
const RENEW_EVERY = 1_000;
/** How long a room is waited for where nobody can tell who has it, in milliseconds, and how often that is asked. */
const TAKE_WITHIN = 1_500;
const ASK_EVERY = 250;

export interface HeldRoomsOptions {
  readonly node: string;
  readonly leases: RoomLeases;
  readonly clock: Clock;
  /** Whether anybody was inside when it was last stored: then another node may have it. */
  readonly isInhabited: (id: RoomId) => Promise<boolean>;
  /** Another node has a room that this one had; undefined where it is not known which. */
  readonly onLost: (id: RoomId, node: string | undefined) => void;
}

/** Opened while nobody could tell whether another node has the room. */
const PROVISIONAL = 0;

export class HeldRooms implements RoomHolds {
  readonly #options: HeldRoomsOptions;
  readonly #epochs = new Map<RoomId, number>();
  #stopTimer: (() => void) | undefined;
  #stopped = false;

  constructor(options: HeldRoomsOptions) {
    this.#options = options;
  }

  /** How many rooms this node has. */
  get size(): number {
    return this.#epochs.size;
  }

  start(): void {
    this.#stopTimer = this.#options.clock.after(RENEW_EVERY, () => void this.renew().finally(() => this.#stopped || this.start()));
  }

  stop(): void {
    this.#stopped = true;
    this.#stopTimer?.();
  }

  async take(id: RoomId): Promise<void> {
    const { node, leases, clock, isInhabited } = this.#options;
    const deadline = clock.now() + TAKE_WITHIN;
    for (;;) {
      let lease = await leases.acquire(id, node).catch(notTold);
      // Nobody can tell who has it. Where nobody is inside, nobody is parted by opening it.
      const vacant = !lease && !(await isInhabited(id));
      if (vacant) lease = await leases.acquire(id, node, vacant).catch(notTold);
      if (lease && lease.node !== node) throw new RoomElsewhere(lease.node);
      if (lease || vacant) return void this.#epochs.set(id, lease?.epoch ?? PROVISIONAL);
      if (clock.now() >= deadline) throw new RoomElsewhere(undefined);
      await new Promise<void>((resolve) => clock.after(ASK_EVERY, resolve));
    }
  }

  has(id: RoomId): boolean {
    return this.#epochs.has(id);
  }

  async nodeOf(id: RoomId): Promise<string | undefined> {
    const { node, leases, isInhabited } = this.#options;
    try {
      const lease = await leases.ownerOf(id);
      return lease?.node === node ? undefined : lease?.node;
    } catch {
      if (await isInhabited(id)) throw new RoomElsewhere(undefined);
      return undefined;
    }
  }

  async giveBack(ids: readonly RoomId[]): Promise<void> {
    const { node, leases } = this.#options;
    const epochs = ids.map((id) => [id, this.#epochs.get(id) ?? PROVISIONAL] as const);
    for (const id of ids) this.#epochs.delete(id);
    // What Redis does not hear of ends by itself.
    await Promise.all(epochs.map(([id, epoch]) => (epoch === PROVISIONAL ? undefined : leases.release(id, epoch, node).catch(notTold))));
  }

  /** Makes the leases last, and hears which rooms are lost. Never rejects. */
  async renew(): Promise<void> {
    const { node, leases, onLost } = this.#options;
    const epochs = new Map([...this.#epochs].filter(([, epoch]) => epoch !== PROVISIONAL));
    const provisional = [...this.#epochs.keys()].filter((id) => !epochs.has(id));
    const lost = epochs.size === 0 ? [] : ((await leases.renew(epochs, node).catch(notTold)) ?? []);
    for (const { id, node: winner } of lost) {
      // It was given back and taken again meanwhile.
      if (this.#epochs.get(id) !== epochs.get(id)) continue;
      this.#epochs.delete(id);
      log.warn({ room: id, node: winner }, 'another server has a room that was here');
      onLost(id, winner);
    }
    for (const id of provisional) {
      const lease = await leases.acquire(id, node, true).catch(notTold);
      if (!lease) return;
      if (this.#epochs.get(id) !== PROVISIONAL) continue;
      if (lease.node === node) this.#epochs.set(id, lease.epoch);
      else {
        this.#epochs.delete(id);
        log.warn({ room: id, node: lease.node }, 'another server had a room that was opened here while Redis was lost');
        onLost(id, lease.node);
      }
    }
  }
}

/** Redis is lost, which its connection has said already. */
const notTold = (): undefined => undefined;
