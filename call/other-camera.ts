/** Which camera comes next: a phone has several on its back, and a person means the other side. A pure choice. */
import type { Device } from './call-state.ts';
import type { Wanted } from './capture.ts';

/** @param facing which way the camera in use looks, as far as it says @param chosen its id, `''` for the browser's default */
export function otherCamera(facing: string | undefined, cameras: readonly Device[], chosen: string): Wanted {
  if (facing === 'user') return { facingMode: 'environment' };
  if (facing === 'environment') return { facingMode: 'user' };
  // Without a choice it is the first, as browsers list them.
  const at = Math.max(0, cameras.findIndex(({ id }) => id === chosen));
  return cameras[(at + 1) % cameras.length]?.id ?? '';
}
