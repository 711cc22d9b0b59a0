/** A room's settings as they are stored, and what a change makes of them. */
import { fail, ok, type Result } from '#protocol/errors';
import { MAX_CAPACITY } from '#protocol/limits';
import { MAX_ROOM_NAME, type RoomView } from '#protocol/room';
import { parseName } from '#protocol/name';
import { EVERYONE_MAY } from '#protocol/rights';
import type { RoomSettings, SettingsChange } from '#protocol/room-settings';

/** What is not there is as it is by default. */
export type StoredSettings = Partial<Omit<RoomSettings, 'passcode'>> & { readonly passcodeHash?: string };

/** Name and settings of a room: what hosts change together. */
export interface Setup {
  readonly name: string;
  readonly settings: StoredSettings;
}

/** A change whose passcode has become a hash, which takes time. */
export interface PreparedChange extends Omit<SettingsChange, 'passcode'> {
  readonly passcodeHash?: string | null;
}

/** Where guests show neither camera nor screen, sound is nearly all that is sent, and half as many again have room. */
const IN_SOUND = 1.5;

/** @param capacity of any room of this server */
function mostSeats({ camera, screen }: RoomSettings['whoMay'], capacity: number): number {
  const inSound = camera === 'hosts' && screen === 'hosts';
  return inSound ? Math.min(MAX_CAPACITY, Math.floor(IN_SOUND * capacity)) : capacity;
}

/** @param capacity of any room of this server */
export function settingsOf(stored: StoredSettings, capacity: number): RoomSettings {
  const { passcodeHash, ...rest } = stored;
  const whoMay = { ...EVERYONE_MAY, ...stored.whoMay };
  return {
    waitingRoom: false,
    locked: false,
    endsWithHosts: false,
    ...rest,
    passcode: passcodeHash !== undefined,
    capacity: Math.min(stored.capacity ?? capacity, mostSeats(whoMay, capacity)),
    whoMay,
  };
}

/**
 * The setup after this change, or what is wrong with it: `name-too-long`, or `settings-invalid` where it would close before it opens
 * or hold more than the server lets it (`capacity`, and half as much again where guests show neither camera nor screen).
 */
export function changeSetup(setup: Setup, change: PreparedChange, capacity: number): Result<Setup> {
  const { name = setup.name, whoMay, ...others } = change;
  const parsed = parseName(name, MAX_ROOM_NAME);
  if (!parsed.ok && parsed.error !== 'name-empty') return parsed;
  const named = Object.entries(others).filter(([, value]) => value !== undefined);
  const merged = { ...setup.settings, ...Object.fromEntries(named), ...(whoMay ? { whoMay: { ...EVERYONE_MAY, ...setup.settings.whoMay, ...whoMay } } : {}) };
  const settings = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as StoredSettings;
  const { opensAt, closesAt } = settings;
  if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) return fail('settings-invalid');
  if (change.capacity !== undefined && change.capacity > mostSeats({ ...EVERYONE_MAY, ...settings.whoMay }, capacity)) return fail('settings-invalid');
  return ok({ name: parsed.ok ? parsed.value : '', settings });
}

/** What of a room changes with time, at one moment. */
export interface Moment {
  readonly now: number;
  readonly closedAt: number | undefined;
  /** Undefined where whoever looks may not know. */
  readonly participants?: number | undefined;
}

/** A room as it may be shown to whoever has its link. */
export function viewOf(id: string, name: string, settings: RoomSettings, { now, closedAt, participants }: Moment): RoomView {
  const { capacity, opensAt, closesAt } = settings;
  const times = { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) };
  return { id, name, state: stateOf(settings, now, closedAt), capacity, ...times, ...(participants === undefined ? {} : { participants }) };
}

function stateOf({ locked, opensAt = 0, closesAt = Infinity }: RoomSettings, now: number, closedAt: number | undefined): RoomView['state'] {
  if (closedAt !== undefined || now >= closesAt) return 'closed';
  if (now < opensAt) return 'not-started';
  return locked ? 'locked' : 'open';
}
