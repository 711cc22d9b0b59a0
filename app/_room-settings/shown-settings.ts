/** The settings that the form shows: those of a room, or of one that is still to be made. */
import { EVERYONE_MAY, RIGHTS } from '#protocol/rights';
import type { RoomSettings, SettingsChange } from '#protocol/room-settings';

/** Without a capacity, a room holds as many as the server lets it. */
export type ShownSettings = Omit<RoomSettings, 'capacity'> & Partial<Pick<RoomSettings, 'capacity'>>;

/** Those of a room for which nothing was chosen. */
export const NEW_ROOM: ShownSettings = { waitingRoom: false, passcode: false, locked: false, whoMay: EVERYONE_MAY, endsWithHosts: false };

/** How they look after this change. */
export function afterChange(settings: ShownSettings, change: SettingsChange): ShownSettings {
  return {
    waitingRoom: change.waitingRoom ?? settings.waitingRoom,
    passcode: change.passcode === undefined ? settings.passcode : change.passcode !== null,
    locked: change.locked ?? settings.locked,
    whoMay: withWhoMay(settings.whoMay, change.whoMay),
    endsWithHosts: change.endsWithHosts ?? settings.endsWithHosts,
    ...present('capacity', change.capacity ?? settings.capacity),
    ...present('mostCameras', change.mostCameras === undefined ? settings.mostCameras : change.mostCameras),
    ...present('opensAt', change.opensAt === undefined ? settings.opensAt : change.opensAt),
    ...present('closesAt', change.closesAt === undefined ? settings.closesAt : change.closesAt),
  };
}

/** Two changes as one. */
export function togetherWith(before: SettingsChange, { whoMay, ...after }: SettingsChange): SettingsChange {
  return { ...before, ...after, ...(before.whoMay || whoMay ? { whoMay: { ...before.whoMay, ...whoMay } } : {}) };
}

function withWhoMay(before: ShownSettings['whoMay'], change: SettingsChange['whoMay'] = {}): ShownSettings['whoMay'] {
  return Object.fromEntries(RIGHTS.map((right) => [right, change[right] ?? before[right]])) as ShownSettings['whoMay'];
}

const present = <K extends string>(key: K, value: number | null | undefined) => (value === undefined || value === null ? {} : ({ [key]: value } as Record<K, number>));
