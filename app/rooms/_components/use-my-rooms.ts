/** The list of one's own meetings, asked for anew when the page is shown again, and now and then while it is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MyRoom } from '#protocol/rooms-api';
import { myRooms } from '../../_rooms-api/my-rooms.ts';
import { onShown } from '../../_ui/on-shown.ts';
import type { RequestFailure } from '../../_words/request-failure.ts';

/** How old the list may become, in milliseconds. */
const FRESH = 30_000;

export interface MyRoomsList {
  /** Undefined until it came; the last one that came where the server cannot be reached. */
  readonly rooms: readonly MyRoom[] | undefined;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly failure: RequestFailure | undefined;
  readonly refresh: () => Promise<void>;
}

export function useMyRooms(): MyRoomsList {
  const [state, setState] = useState<Omit<MyRoomsList, 'refresh'>>({ rooms: undefined, at: 0, failure: undefined });
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    const question = (asked.current += 1);
    const outcome = await myRooms();
    // A later question has a later answer.
    if (question !== asked.current) return;
    setState((before) => (outcome.ok ? { rooms: outcome.value, at: Date.now(), failure: undefined } : { ...before, failure: outcome.error }));
  }, []);

  useEffect(() => {
    const ask = () => void refresh();
    ask();
    const stopShown = onShown(ask);
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, FRESH);
    return () => {
      stopShown();
      clearInterval(timer);
    };
  }, [refresh]);

  return { ...state, refresh };
}
