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
  'room-locked': 'A host locked this meeting. Ask them to unlock it, then try again.',
  'room-not-started': 'This meeting has not started yet.',
  'knock-required': 'A host has to let you in. Ask to join.',
  'passcode-required': 'This meeting has a passcode. Ask the host for it.',
  'passcode-wrong': 'That is not the passcode. Check it with the host, and try again.',
  banned: 'A host shut this meeting to you.',
  'settings-invalid': 'These settings contradict each other. The meeting must end after it opens, and cannot hold more people than this server allows.',
  'host-link-invalid': 'This link for hosts was used already or is too old. Make a new one on the other device.',
  'sign-in-required': 'Sign in to start a meeting here.',
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
