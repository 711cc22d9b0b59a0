/** The screens on which there is no call: it is over, or it cannot be. */
import type { EndReason } from '#protocol/events';

export type EndScreen = 'left' | EndReason | 'not-found' | 'full' | 'unsupported' | 'insecure';

export interface EndWords {
  readonly heading: string;
  readonly text: string;
}
