/** The attendance of one meeting as a file for spreadsheets. */
import type { Words } from '../../_words/catalogues.ts';
import { csvOf } from './csv.ts';
import { lengthOf, type PastMeeting } from './meetings.ts';

/** @param zone the one in which its times are written. @param now milliseconds since 1970 */
export function attendanceFile(words: Words['rooms']['attendance'], { stays, began, ended }: PastMeeting, zone: string, now: number): string {
  // The one way of writing a time that spreadsheets of every language understand (ISO 8601, with a space).
  const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone });
  const from = (start: number, end: number | undefined): readonly string[] => [format.format(start), end === undefined ? words.inside : format.format(end), lengthOf(start, end ?? now)];
  return csvOf([
    [words.name, words.role, words.inZone(words.came, zone), words.inZone(words.left, zone), words.stayed],
    ...stays.map(({ name, role, joinedAt, leftAt }) => [name, words.roles[role], ...from(joinedAt, leftAt)]),
    [words.total, words.stays(stays.length), ...from(began, ended)],
  ]);
}
