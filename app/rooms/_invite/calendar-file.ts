/**
 * A meeting as a file for calendars (RFC 5545). Times are in UTC: a single meeting is one moment everywhere, which each calendar shows in
 * the zone of its person; a rule of zones (VTIMEZONE) is needed only where a meeting repeats. Fetched when the file is asked for.
 */
import ical, { ICalCalendarMethod } from 'ical-generator';

export interface CalendarEntry {
  readonly roomId: string;
  readonly link: string;
  readonly summary: string;
  readonly description: string;
  /** Milliseconds since 1970. */
  readonly opensAt: number;
  readonly closesAt?: number;
  readonly createdAt: number;
  readonly now: number;
}

/** How long a meeting without an end takes in a calendar, in milliseconds. */
const USUAL = 60 * 60 * 1_000;

export function calendarFile({ roomId, link, summary, description, opensAt, closesAt, createdAt, now }: CalendarEntry): string {
  const calendar = ical({ prodId: { company: 'Parley', product: 'Parley' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    // The same for every file of this meeting, so that a later one changes the entry.
    id: `${roomId}@${new URL(link).host}`,
    // Must grow with every change (section 3.8.7.4); the seconds of the room's life do.
    sequence: Math.max(0, Math.floor((now - createdAt) / 1_000)),
    stamp: new Date(now),
    start: new Date(opensAt),
    end: new Date(closesAt ?? opensAt + USUAL),
    summary: textOf(summary),
    description: textOf(description),
    location: link,
    url: link,
  });
  return `${calendar.toString()}\r\n`;
}

/** What a text of a calendar can carry (section 3.3.11): no control characters but tabs and line ends, and of those one kind; no halves of characters. */
export function textOf(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd');
}
