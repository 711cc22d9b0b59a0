/** The notices of the meeting that can be put away for good, by what they say. */
import type { NoticeName } from '../../_remembered/notices.ts';

export const notices = {
  muted: 'You speak while you are muted',
  silent: 'Your microphone gives no sound',
  weak: 'Your connection is weak',
  switched: 'Another device took the place of one that was unplugged',
  mirror: 'You share the screen or the tab that the meeting is in',
} satisfies Record<NoticeName, string>;
