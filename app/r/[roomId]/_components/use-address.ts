/** Lets the address follow the screen, so that a reload comes back to it. Replaced, never pushed: the way back leads out of the room. */
import { useEffect } from 'react';
import { useCallState } from '../_call/call-context.ts';

export function useAddress(screen: 'lobby' | 'meeting'): void {
  const lobby = useCallState(({ roomId }) => `/r/${roomId}`);
  const address = screen === 'meeting' ? `${lobby}/meeting` : lobby;
  useEffect(() => {
    // Next's router takes part in this without a request (its guide to single-page applications, "shallow routing").
    if (location.pathname !== address) history.replaceState(null, '', address);
  }, [address]);
}
