/** Something that is on until this person switches it off in this browser. */
import { useCallback, useSyncExternalStore } from 'react';
import { isSwitchedOn, onSwitched, switchTo } from '../../../_remembered/switches.ts';

export function useRememberedSwitch(key: string): readonly [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(
    onSwitched,
    () => isSwitchedOn(key),
    () => true,
  );
  const set = useCallback((next: boolean) => switchTo(key, next), [key]);
  return [on, set];
}
