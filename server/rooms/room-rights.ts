/**
 * What holders are to one room: its host or co-host, let in, removed or banned, and what a host took from them or gave. Stored with
 * the room, because it survives everything: a reload, another tab, a restart of the server.
 */
import type { Role } from '#protocol/participant';
import { RIGHTS, type Right, type Rights } from '#protocol/rights';
import type { RoomSettings } from '#protocol/room-settings';
import type { Clock } from './clock.ts';
import { hashSecret, provesSecret } from './secret.ts';
import type { Visitor } from './visitor.ts';

/** `removed` has to knock again; `admitted` has not. */
export type Standing = 'host' | 'co-host' | 'admitted' | 'removed' | 'banned';

export interface RightRecord {
  readonly holder: string;
  readonly standing?: Standing;
  /** What a host decided about this holder, instead of the room's settings. */
  readonly overrides: Readonly<Partial<Record<Right, boolean>>>;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** For how long being let in, removed, or kept from something lasts, in milliseconds: one meeting, not the next week's. */
const PASSING = 24 * 60 * 60 * 1_000;

export interface RightsStorage {
  readonly onRightChanged: (right: RightRecord) => void;
  readonly onHostKeyChanged: (hash: string) => void;
}

export class RoomRights {
  readonly #rights: Map<string, RightRecord>;
  readonly #clock: Clock;
  readonly #storage: RightsStorage;
  #hostKeyHash: string;

  constructor(rights: readonly RightRecord[], hostKeyHash: string, clock: Clock, storage: RightsStorage) {
    this.#rights = new Map(rights.map((right) => [right.holder, right]));
    this.#hostKeyHash = hostKeyHash;
    this.#clock = clock;
    this.#storage = storage;
  }

  roleOf({ holders, hostKey }: Visitor): Role {
    if (hostKey !== undefined && provesSecret(hostKey, this.#hostKeyHash)) return 'host';
    const standings = new Set(this.#of(holders).map(({ standing }) => standing));
    return (['host', 'co-host'] as const).find((role) => standings.has(role)) ?? 'guest';
  }

  has(standing: Standing, { holders }: Visitor): boolean {
    return this.#of(holders).some((right) => right.standing === standing);
  }

  /** What somebody of this role may do inside. */
  rightsOf(holders: readonly string[], role: Role, whoMay: RoomSettings['whoMay']): Rights {
    const overrides: RightRecord['overrides'] = Object.assign({}, ...this.#of(holders).map((right) => right.overrides));
    const may = (right: Right) => role !== 'guest' || (overrides[right] ?? whoMay[right] === 'everyone');
    return Object.fromEntries(RIGHTS.map((right) => [right, may(right)])) as Rights;
  }

  /** What these holders are from now on; undefined for nothing in particular. What was decided about what they may do stays. */
  stand(holders: readonly string[], standing: Standing | undefined): void {
    for (const holder of holders) {
      const { standing: _, ...rest } = this.#rights.get(holder) ?? { overrides: {} };
      this.#keep({ ...rest, ...(standing ? { standing } : {}), holder, since: this.#clock.now() });
    }
  }

  override(holders: readonly string[], right: Right, allowed: boolean): void {
    for (const holder of holders) {
      const before = this.#rights.get(holder);
      const overrides = { ...(before && this.#lasts(before) ? before.overrides : {}), [right]: allowed };
      this.#keep({ ...before, holder, overrides, since: this.#clock.now() });
    }
  }

  /** Forgets what a host decided about anybody in this; the room's own rule holds for all. */
  clearOverrides(right: Right): void {
    for (const record of this.#rights.values()) {
      const { [right]: before, ...overrides } = record.overrides;
      if (before !== undefined) this.#keep({ ...record, overrides });
    }
  }

  liftBans(): void {
    for (const { holder, standing } of this.#rights.values()) if (standing === 'banned') this.stand([holder], undefined);
  }

  /** Makes the host key of before good for nothing. */
  replaceHostKey(key: string): void {
    this.#hostKeyHash = hashSecret(key);
    this.#storage.onHostKeyChanged(this.#hostKeyHash);
  }

  #keep(right: RightRecord): void {
    this.#rights.set(right.holder, right);
    this.#storage.onRightChanged(right);
  }

  #of(holders: readonly string[]): readonly RightRecord[] {
    return holders.flatMap((holder) => this.#rights.get(holder) ?? []).filter((right) => this.#lasts(right));
  }

  #lasts({ standing, since }: RightRecord): boolean {
    const passing = standing === undefined || standing === 'admitted' || standing === 'removed';
    return !passing || this.#clock.now() - since <= PASSING;
  }
}
