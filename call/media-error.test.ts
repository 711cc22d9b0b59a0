import { expect, it } from 'vitest';
import { mediaErrorOf } from './media-error.ts';

it.each([
  ['NotAllowedError', 'Permission denied', 'denied'],
  ['NotAllowedError', 'Permission dismissed', 'dismissed'],
  ['NotAllowedError', 'Permission denied by system', 'system-denied'],
  ['NotFoundError', 'Requested device not found', 'no-device'],
  ['OverconstrainedError', '', 'unsuited'],
  ['NotReadableError', 'Could not start video source', 'in-use'],
  ['AbortError', 'Starting videoinput failed', 'not-started'],
] as const)('%s (%s) is %s', (name, message, error) => {
  expect(mediaErrorOf(Object.assign(new Error(message), { name }))).toBe(error);
});
