/** What a press may do about a device that did not open. */
import type { MediaTrouble } from '../../../_words/media-error-words.ts';

export interface DeviceTrouble {
  /** Undefined where all is well. */
  readonly trouble: MediaTrouble | undefined;
  /** What the browser would say to a question for it; undefined where it does not tell. */
  readonly permission: PermissionState | undefined;
}

/** `ask`: the browser would ask the person again. `try`: it may work by now. */
export type Remedy = 'ask' | 'try' | 'none';

export function remedyOf({ trouble, permission }: DeviceTrouble): Remedy {
  switch (trouble) {
    case 'dismissed':
    case 'denied':
      // Once it is denied for good the browser no longer asks: only its own settings help.
      return permission === 'denied' ? 'none' : 'ask';
    case 'system-denied':
    case 'in-use':
    case 'no-device':
    case 'unsuited':
    case 'not-started':
      return 'try';
    case undefined:
    case 'still-starting':
    case 'insecure':
    case 'unsupported':
      return 'none';
    default:
      return trouble satisfies never;
  }
}
