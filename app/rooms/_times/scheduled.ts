/** What a person chose in the fields for a day and its times, as moments. */
import type { Times } from './when.ts';

export interface Chosen {
  /** As fields for a date and a time have them (HTML, section 2.3.5): in the zone of this device. */
  readonly date: string;
  readonly start: string;
  /** Empty where the meeting is to go on until somebody ends it. */
  readonly end: string;
}

export type Scheduled = { readonly ok: true; readonly value: Times & { readonly opensAt: number } } | { readonly ok: false; readonly error: 'incomplete' | 'over' };

/** An end that is not after its start is one of the next day. @param now milliseconds since 1970 */
export function scheduled({ date, start, end }: Chosen, now: number): Scheduled {
  const opensAt = Date.parse(`${date}T${start}`);
  if (Number.isNaN(opensAt)) return { ok: false, error: 'incomplete' };
  if (end === '') return opensAt + HOUR < now ? { ok: false, error: 'over' } : { ok: true, value: { opensAt } };
  const closing = new Date(`${date}T${end}`);
  if (closing.getTime() <= opensAt) closing.setDate(closing.getDate() + 1);
  const closesAt = closing.getTime();
  if (Number.isNaN(closesAt)) return { ok: false, error: 'incomplete' };
  return closesAt <= now ? { ok: false, error: 'over' } : { ok: true, value: { opensAt, closesAt } };
}

const HOUR = 60 * 60 * 1_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The next full hour: what the fields begin with. */
export function nextHour(now: number): Chosen {
  const at = new Date(now);
  at.setHours(at.getHours() + 1, 0, 0, 0);
  return { date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, start: `${two(at.getHours())}:00`, end: '' };
}
