/** The switches of the settings, by the key under which this browser remembers each. Those of the notices are in notices.ts. */
export const PUSH_TO_TALK = 'parley:push-to-talk';
export const COMING_SOUNDS = 'parley:coming-sounds';
