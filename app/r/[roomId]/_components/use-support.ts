/** What this browser can do, once the page runs in it; while the server renders, the best is assumed. */
import { useSyncExternalStore } from 'react';
import { type CallSupport, callSupport, canShareScreen } from '#call/support';

const never = () => () => undefined;

export function useCallSupport(): CallSupport {
  return useSyncExternalStore(never, callSupport, () => 'supported');
}

export function useCanShareScreen(): boolean {
  return useSyncExternalStore(never, canShareScreen, () => false);
}
