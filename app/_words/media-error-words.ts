/** What is said of a device that cannot be used. */
import type { Source } from '#call/call-state';

export interface MediaErrorWords {
  readonly what: string;
  readonly todo: string;
}

/** `both`: microphone and camera at once, when both failed for one reason. */
export type Missing = Source | 'both';

/** How a person tries the device once more: by turning it on where they are, or by running the check of /check again. */
export type Again = 'turn-on' | 'check';
