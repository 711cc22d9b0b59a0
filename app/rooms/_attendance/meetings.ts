/** A room's stays as meetings: one is over when nobody has been inside for a while. */
import type { Attendance } from '#protocol/rooms-api';

/** For how long nobody is inside between two meetings, in milliseconds. */
const QUIET = 15 * 60 * 1_000;

export interface PastMeeting {
  /** Milliseconds since 1970. */
  readonly began: number;
  /** Absent as long as somebody is inside. */
  readonly ended?: number;
  /** The earliest first. */
  readonly stays: readonly Attendance[];
}

/** The latest first. @param attendance the earliest first */
export function meetingsOf(attendance: readonly Attendance[]): readonly PastMeeting[] {
  const meetings: { began: number; ended: number; stays: Attendance[] }[] = [];
  for (const stay of attendance) {
    const last = meetings.at(-1);
    const left = stay.leftAt ?? Infinity;
    if (last && stay.joinedAt <= last.ended + QUIET) {
      last.stays.push(stay);
      last.ended = Math.max(last.ended, left);
    } else {
      meetings.push({ began: stay.joinedAt, ended: left, stays: [stay] });
    }
  }
  return meetings.toReversed().map(({ began, ended, stays }) => (ended === Infinity ? { began, stays } : { began, ended, stays }));
}

/** A length of time as `h:mm:ss`, which spreadsheets read too. */
export function lengthOf(from: number, to: number): string {
  const seconds = Math.max(0, Math.round((to - from) / 1_000));
  const two = (part: number): string => String(part % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
