/** The meetings that this browser was in last, newest first. */
import { parseRoomId } from '#protocol/room';
import { recall, remember } from './storage.ts';

export interface RecentMeeting {
  readonly id: string;
  readonly name: string;
  /** When it was joined, in milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'parley:recent';
const MOST = 6;

export function recallMeetings(): readonly RecentMeeting[] {
  return parse(recall('browser', KEY));
}

export function rememberMeeting(meeting: RecentMeeting): void {
  const others = recallMeetings().filter((other) => other.id !== meeting.id);
  remember('browser', KEY, JSON.stringify([meeting, ...others].slice(0, MOST)));
}

export function forgetMeetings(): void {
  remember('browser', KEY, undefined);
}

function parse(text: string | undefined): readonly RecentMeeting[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isRecentMeeting).slice(0, MOST) : [];
  } catch {
    // Somebody else's text under our key: as good as nothing.
    return [];
  }
}

function isRecentMeeting(value: unknown): value is RecentMeeting {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, at } = value as Partial<Record<keyof RecentMeeting, unknown>>;
  return typeof id === 'string' && parseRoomId(id) === id && typeof name === 'string' && typeof at === 'number';
}
