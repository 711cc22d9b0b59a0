/** The screens on which there is no call: it is over, it cannot be, or the person is asked something first. */
import type { EndReason } from '#protocol/events';

export type EndScreen = 'left' | EndReason | 'ended-for-host' | 'host-link' | 'denied' | 'blocked' | 'not-found' | 'full' | 'locked' | 'not-started' | 'unsupported' | 'insecure';

export interface EndWords {
  readonly heading: string;
  readonly text: string;
}
