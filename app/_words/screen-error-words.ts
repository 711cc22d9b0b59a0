/** Why no screen is shared, and what to do about it on this system. */
import type { MediaError } from '#call/media-error';
import type { System } from '../_ui/platform.ts';
import type { Words } from './catalogues.ts';
import type { MediaErrorWords } from './media-error-words.ts';

export function screenErrorWords({ screenErrors }: Words['screenErrors'], error: MediaError, system: System): MediaErrorWords {
  switch (error) {
    case 'denied':
    case 'dismissed':
      return screenErrors.refused;
    case 'system-denied':
      return screenErrors.refusedBySystem(system);
    case 'insecure':
    case 'unsupported':
      return screenErrors.impossible;
    // Whatever else a device may do: a screen is there, and it gives no picture.
    default:
      return screenErrors.notStarted(system);
  }
}
