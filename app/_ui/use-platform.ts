/** This browser and its system, once the page runs in it; while the server renders, neither is known. */
import { useMemo, useSyncExternalStore } from 'react';
import { ownPlatform, type Platform, platformOf } from './platform.ts';

const never = () => () => undefined;
const UNKNOWN = platformOf('');

export function usePlatform(): Platform {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useMemo(() => (here ? ownPlatform() : UNKNOWN), [here]);
}
