/** When a meeting is, in the zone of this device and as its language writes it. The zone is always said: an invitation travels. */
import { localZone } from '../../_room-settings/local-time.ts';
import type { Words } from '../../_words/catalogues.ts';

export interface Times {
  /** Milliseconds since 1970. */
  readonly opensAt?: number;
  readonly closesAt?: number;
}

export type TimeLength = 'short' | 'long';

const DAY = { year: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
const LENGTHS = {
  short: { ...DAY, weekday: 'short', month: 'short' },
  long: { ...DAY, weekday: 'long', month: 'long' },
} as const satisfies Record<TimeLength, Intl.DateTimeFormatOptions>;

/** Undefined where the meeting has no times. */
export function when(words: Words['rooms']['rooms']['when'], locale: string, { opensAt, closesAt }: Times, length: TimeLength, zone = localZone()): string | undefined {
  const format = new Intl.DateTimeFormat(locale, { ...LENGTHS[length], timeZone: zone });
  const named = (time: string, at: number): string => `${time} ${length === 'short' ? zoneName(locale, zone, at, 'short') : `(${zoneName(locale, zone, at, 'shortOffset')}, ${zone})`}`;
  if (opensAt !== undefined && closesAt !== undefined) return named(format.formatRange(opensAt, closesAt), opensAt);
  if (opensAt !== undefined) return named(format.format(opensAt), opensAt);
  return closesAt === undefined ? undefined : words.until(named(format.format(closesAt), closesAt));
}

/** Said apart from the time: a range of times forgets the difference from UTC in some browsers. */
function zoneName(locale: string, zone: string, at: number, timeZoneName: 'short' | 'shortOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** One moment, with its day. */
export const moment = (locale: string, at: number): string => new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
/** One moment of a day that is known. */
export const timeOfDay = (locale: string, at: number): string => new Date(at).toLocaleTimeString(locale, { timeStyle: 'medium' });
