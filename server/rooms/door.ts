/** A room's door: how the room is set up, who has which rights, and so who may come in now. */
import { type ErrorCode } from '#protocol/errors';
import type { Door as DoorState, RoomOutside } from '#protocol/events';
import type { RoomView } from '#protocol/room';
import type { RoomSettings } from '#protocol/room-settings';
import { isHosting } from './powers.ts';
import type { RoomChange, RoomRecord } from './repository.ts';
import { type RightRecord, RoomRights } from './room-rights.ts';
import type { RoomSurroundings } from './room-surroundings.ts';
import { type Setup, settingsOf, viewOf } from './settings.ts';
import type { Visitor } from './visitor.ts';

/** Longest that a timer may sleep, in milliseconds: beyond 2^31 Node's fire at once. */
const LONGEST_SLEEP = 24 * 60 * 60 * 1_000;

/** What each door that is shut answers to whoever wants to come in. */
export const REFUSAL: Readonly<Record<Exclude<DoorState, 'open'>, ErrorCode>> = {
  knock: 'knock-required',
  'not-started': 'room-not-started',
  locked: 'room-locked',
  full: 'room-full',
  closed: 'room-closed',
  banned: 'banned',
};

/** Who is inside, as far as the door has to know. */
export interface Inside {
  readonly names: readonly string[];
  readonly hostHere: boolean;
}

export class Door {
  readonly rights: RoomRights;
  readonly #id: string;
  readonly #around: RoomSurroundings;
  readonly #inside: () => Inside;
  readonly #onChange: () => void;
  #setup: Setup;
  #closedAt: number | undefined;
  #stopTimer: (() => void) | undefined;

  /** @param onChange the door may stand otherwise than before, for anybody */
  constructor(record: RoomRecord, rights: readonly RightRecord[], around: RoomSurroundings, inside: () => Inside, onChange: () => void) {
    const { id, name, settings, hostKeyHash, closedAt } = record;
    this.#id = id;
    this.#around = around;
    this.#inside = inside;
    this.#onChange = onChange;
    this.#setup = { name, settings };
    this.#closedAt = closedAt;
    this.rights = new RoomRights(rights, hostKeyHash, around.clock, {
      onRightChanged: (right) => around.onRightChanged(id, right),
      onHostKeyChanged: (hash) => around.onRoomChanged(id, { hostKeyHash: hash }),
    });
    this.#watchTime();
  }

  get setup(): Setup {
    return this.#setup;
  }

  get settings(): RoomSettings {
    return settingsOf(this.#setup.settings, this.#around.capacity);
  }

  get full(): boolean {
    return this.#inside().names.length >= this.settings.capacity;
  }

  get closed(): boolean {
    return this.view().state === 'closed';
  }

  /** @param participants how many are inside; undefined for eyes that may not know */
  view(participants?: number): RoomView {
    return viewOf(this.#id, this.#setup.name, this.settings, { now: this.#around.clock.now(), closedAt: this.#closedAt, participants });
  }

  /** The room as this visitor may see it from outside. */
  outside(visitor: Visitor): RoomOutside {
    const role = this.rights.roleOf(visitor);
    const door = this.stateFor(visitor);
    const passcode = this.passcodeHashFor(visitor) !== undefined;
    const seesInside = isHosting(role) || (!passcode && (door === 'open' || door === 'full'));
    const { names, hostHere } = this.#inside();
    return { room: this.view(seesInside ? names.length : undefined), door, passcode, hostHere, names: seesInside ? names : [], role };
  }

  stateFor(visitor: Visitor): DoorState {
    const { state } = this.view();
    if (state === 'closed') return 'closed';
    if (isHosting(this.rights.roleOf(visitor))) return this.full ? 'full' : 'open';
    if (this.rights.has('banned', visitor)) return 'banned';
    if (state === 'not-started') return 'not-started';
    const admitted = this.rights.has('admitted', visitor);
    if (state === 'locked' && !admitted) return 'locked';
    if (this.full) return 'full';
    return (this.settings.waitingRoom || this.rights.has('removed', visitor)) && !admitted ? 'knock' : 'open';
  }

  /** What this visitor's passcode has to prove; undefined where they need none. */
  passcodeHashFor(visitor: Visitor): string | undefined {
    const exempt = isHosting(this.rights.roleOf(visitor)) || this.rights.has('admitted', visitor);
    return exempt ? undefined : this.#setup.settings.passcodeHash;
  }

  configure(setup: Setup): void {
    this.#setup = setup;
    this.#change({ name: setup.name, settings: setup.settings });
  }

  /** False where it was closed already. */
  close(): boolean {
    if (this.#closedAt !== undefined) return false;
    this.#closedAt = this.#around.clock.now();
    this.#change({ closedAt: this.#closedAt });
    return true;
  }

  /** Lets people in again. An end that has come is forgotten. */
  reopen(): void {
    if (!this.closed) return;
    this.#closedAt = undefined;
    const { closesAt = Infinity, ...settings } = this.#setup.settings;
    const over = closesAt <= this.#around.clock.now();
    if (over) this.#setup = { ...this.#setup, settings };
    this.#change({ closedAt: null, ...(over ? { settings } : {}) });
  }

  stop(): void {
    this.#stopTimer?.();
  }

  #change(change: RoomChange): void {
    this.#around.onRoomChanged(this.#id, change);
    this.#watchTime();
    this.#onChange();
  }

  /** Beginning and end of a meeting come by themselves. */
  #watchTime(): void {
    this.#stopTimer?.();
    const now = this.#around.clock.now();
    const { opensAt, closesAt } = this.#setup.settings;
    const next = Math.min(...[opensAt, closesAt].map((at) => (at !== undefined && at > now ? at : Infinity)));
    if (this.#closedAt !== undefined || next === Infinity) return;
    this.#stopTimer = this.#around.clock.after(Math.min(next - now, LONGEST_SLEEP), () => {
      this.#watchTime();
      this.#onChange();
    });
  }
}
