/** The notices of the meeting that a person may put away for good, each with a switch of its own in this browser. */
export const NOTICES = ['muted', 'silent', 'weak', 'switched', 'mirror'] as const;

/**
 * `muted`: one speaks while muted. `silent`: the microphone gives nothing. `weak`: one's own connection is. `switched`: a device was
 * unplugged, and another took its place. `mirror`: one shares the screen or the tab that the meeting is in.
 */
export type NoticeName = (typeof NOTICES)[number];

/** The key of `useRememberedSwitch`. */
export function noticeSwitch(notice: NoticeName): string {
  return `parley:${notice}-notice`;
}
