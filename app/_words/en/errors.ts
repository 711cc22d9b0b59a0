/** One sentence for whatever can go wrong with a request: what happened, and what to do. */
import type { RequestFailure } from '../request-failure.ts';
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';

export const errors: Record<RequestFailure, string> = {
  'bad-request': 'The meeting server did not understand this page. Reload the page and try again.',
  'too-large': 'That was more than the meeting server accepts. Make it shorter and try again.',
  'rate-limited': 'That was too much in a short time. Wait a minute, then try again.',
  'version-mismatch': 'Parley was updated while this page was open. Reload the page to go on.',
  'room-not-found': 'There is no meeting behind this link. Check the link, or ask for a new one.',
  'room-closed': 'The host ended this meeting. Ask the host for a new link.',
  'room-full': 'Every seat in this meeting is taken. Try again when somebody has left.',
  'name-empty': 'Write a name that the others can see.',
  'name-too-long': `This name is too long. Use at most ${MAX_DISPLAY_NAME} characters.`,
  'not-seated': 'You are no longer in this meeting. Join again.',
  'already-seated': 'This tab is already in another meeting. Leave that one first.',
  'resume-refused': 'Your place in the meeting was given up. Join again.',
  'target-not-here': 'This person is no longer in the meeting.',
  forbidden: 'Only a host of this meeting may do this.',
  offline: 'The meeting server cannot be reached. Check your internet connection and try again.',
  timeout: 'The meeting server did not answer. Check your connection and try again.',
  internal: 'Something went wrong on the meeting server. Try again in a moment.',
};

/** Of the meeting's own name. */
export const meetingNameTooLong = `This name is too long. Use at most ${MAX_ROOM_NAME} characters.`;
