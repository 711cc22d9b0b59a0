/** Has the meeting's code and data at hand before the click on Join, and goes there when the seat is taken. */
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useCallState } from '../_call/call-context.ts';

type PrefetchKind = NonNullable<Parameters<ReturnType<typeof useRouter>['prefetch']>[1]>['kind'];
/** Code and data: by default a page with a parameter is fetched in part. */
const FULL = 'full' as PrefetchKind;

/** What a person does before they can press Join. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
/** Without any, for example on a page that was left open: by then the lobby itself has everything, in milliseconds. */
const ANYWAY_AFTER = 4000;

export function useWayToMeeting(): void {
  const router = useRouter();
  const meeting = useCallState(({ roomId }) => `/r/${roomId}/meeting`);
  const joined = useCallState(({ phase }) => phase.state === 'joined');

  useEffect(() => {
    const over = new AbortController();
    const prefetch = () => {
      if (!over.signal.aborted) router.prefetch(meeting, { kind: FULL, onInvalidate: prefetch });
    };
    return atTheFirstSignOfLife(prefetch, over);
  }, [router, meeting]);

  useEffect(() => {
    // Not `push`: the way back from a meeting leads out of it, not into the lobby of a call that goes on.
    if (joined) router.replace(meeting);
  }, [router, meeting, joined]);
}

/** The lobby's own code comes first: what comes after it waits until somebody is there. Returns the way to stop. */
function atTheFirstSignOfLife(act: () => void, over: AbortController): () => void {
  const signs = new AbortController();
  const begin = () => {
    clearTimeout(timer);
    signs.abort();
    act();
  };
  const timer = setTimeout(begin, ANYWAY_AFTER);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, begin, { signal: signs.signal, passive: true });
  return () => {
    clearTimeout(timer);
    signs.abort();
    over.abort();
  };
}
