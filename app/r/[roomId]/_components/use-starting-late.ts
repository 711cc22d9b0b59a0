/** Which devices the browser has been asked for so long that a person wonders. */
import { useEffect, useState } from 'react';
import type { SourceState } from '#call/call-state';
import { useCallState } from '../_call/call-context.ts';

/** In milliseconds. Some cameras need two or three seconds. */
const LATE = 8_000;

/** @param asked whether it is the person who has not answered yet, rather than the device */
export function useStartingLate(source: 'microphone' | 'camera', asked: boolean): boolean {
  const starting = useCallState(({ media }) => isStarting(media[source])) && !asked;
  const [late, setLate] = useState(false);
  if (!starting && late) setLate(false);

  useEffect(() => {
    if (!starting) return;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, [starting]);

  return starting && late;
}

function isStarting({ state }: SourceState): boolean {
  return state === 'starting';
}
